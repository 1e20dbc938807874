import { wordsOf } from './words.ts'

/** Words of every subject: they stand in entries and in what people ask, and tell little of what is looked for. */
export const negligibleWords: ReadonlySet<string> = new Set(
  wordsOf(`
    svara svarar svarat fråga frågar frågor visa visar ge ger gav ges ta tar tas togs hantera hanterar minska minskar minskad öka ökar ökad förbättra förbättrar
    underlätta underlättar klara klarar orka orkar lära lär fungera fungerar funka funkar hända händer börja börjar börjat sluta slutar känna känner känns
    tycka tycker tro tror veta vet se ser syns säga säger komma kommer gå går gått ligga ligger sitta sitter stå står bo bor leva lever arbeta arbetar arbetat
    jobba jobbar jobbat dela delar byta byter bytt hålla håller hållas sätta sätter lägga lägger lagt bära bär följa följer leda leder lösa löser lösning lösningar
    nå når nås passa passar räkna räknar samla samlar samlas skicka skickar hämta hämtar stödja stödjer stöder styra styr ändra ändrar välja väljer vald vänta väntar
    ringa ringer äga äger sakna saknar slippa slipper kalla kallar tala talar prata pratar titta tittar lyssna lyssnar läsa läser skriva skriver
    behålla behåller hinna hinner fortsätta fortsätter släppa dra drar lämna lämnar träffa träffar möta möter mött vända vänder handla handlar
    tillsammans riktig riktiga riktigt verklig verkliga bra bättre bäst dålig dåliga dåligt sämre stor stort stora större störst liten litet lilla små mindre lång långt långa längre
    kort korta hög högt höga låg lågt låga lätt lätta svår svårt svåra vanlig vanliga vanligt olika viss vissa egen eget egna ofta alltid aldrig ibland idag nu snart direkt enkel enkelt enkla
    hel helt hela halv rätt fel full tom tung gammalt modern moderna färdig färdiga möjlig möjliga viktig viktiga viktigt extra flera få fler färre
    sak saker grej grejer del delar typ typer slag sort sätt gång gången gånger dag dagar dagen tid tiden år året månad månader vecka veckor veckan timme timmar minut minuter
    första andra tredje sista nästa senaste varandra person personer personen folk någonting ingenting något annat annan exempel område områden projekt projekten rad vardera steg nivå
    runt omkring nära närheten trakten närmaste bredvid emellan igenom tills medan hellre istället stället ungefär åtminstone vidare annars alltså sedan redan fortfarande tillbaka
    märka märker märkt rulla rullar kvar fast ställa ställer stänga stänger öppna öppnar fylla fyller flytta flyttar fånga fångar hoppa använt byggt
    vågar kräver kräva bryta bryter fri fria
    sverige svensk svenska
    answer answers ask asks asking show shows give gives given take takes taking handle handles handling reduce reduces reducing reduced increase increases increasing improve improves
    improving improved manage manages managing work works learn happen happens start starts starting stop feel feels feeling think know knows known see sees say says come comes
    go goes going sit sits stand stands live lives share shares change changes keep keeps put puts carry carries follow follows lead leads solve solves solution solutions reach reaches fit
    fits count counts collect collects send sends fetch choose wait waits call calls own owns lack lacks together real good better best bad worse big large larger small smaller long
    longer short shorter high higher low lower easy easier hard different certain often always never today now soon direct simple thing things part parts kind kinds type types way
    ways time times day days year years month week weeks hour hours minute minutes first second third last next each other others something nothing example area areas project projects around
    someone somebody people person while whose whether again back still already yet instead near close nearby right wrong full heavy modern important extra several few fewer
    cut cuts stay stays keeping free getting running run runs turn turns bring brings move moves moving open close closed fill fills notice notices
    sweden swedish company companies firm firms startup winning
    företag företaget företagen bolag bolaget firma startupbolag
    två tre fyra fem sju åtta nio tio tjugo hundra tusen two three four five seven eight nine ten twenty hundred thousand varför why
    his hers him himself herself themselves itself none nobody forward hang hangs mess tell tells told sell sells sold buys down gone hardly recognises
    ändå knappt livet liv vägra vägrar vägrade tacka tackar täcker täcka hänger hänga höst hösten kopp koppen säljer sälja sålt dags ner kosta kostar gett snurra snurrar böjer bråkar ens upp ut hemifrån samma stannar stanna fånga tänds tändas släcks beat beats book jobbet one off up out no whole everybody anybody gets same left cannot though well enough
    begriper struntar hamnar slipper undrar tömmer blivit framför ihop varandras rusar
  `),
)
