/** What of travel, society and abbreviations belongs to what. See ../fields.ts. */
export const fieldsOfSociety = `
3d-utskrift: stereolitografi, 3d-skrivarteknik
affärsmodell: betalningsvilja, pilotkund, avkastning
akutmottagning: triage akutmottagning
akutsjukvård: kirurgisk akutvårdsavdelning, medvetandegrad
ambulans: ambulansflyg, hjärtstopp utanför sjukhus, sök och räddning, räddningsledare, ambulansbår
ambulanshelikopter: ambulansflyg
andning: högflödessyrgas
andningsstöd: högflödessyrgas, akut lungsvikt
användbarhet: användarinstruktion, system usability scale
apotek: dosförpackade läkemedel, receptfria läkemedel
arbetsmarknad: yrkesutbildning
arbetsmiljö: organisatorisk och social arbetsmiljö, skyddsombud
arbetsterapi: aktiviteter i dagligt liv, instrumentella aktiviteter, cota, occupational therapist
artificiell intelligens: testing and experimentation facility
astma: peak expiratory flow
autonoma fartyg: autonomt fartyg
avfall: bioavfall, livscykelanalys, farliga ämnen i elektronik, pant, textilåtervinning, hundbajs, skrot, pappersåtervinning, reparera, sopförbränning, lösvikt, pantmaskin, sopkvarn, soptunna, upcycling
avvikelserapportering: korrigerande åtgärder
barnpsykiatri: lagen om vård av unga, hem för vård eller boende, orosanmälan, familjehem, barnskydd, fältassistent
barnskydd: lagen om vård av unga
batteri: distribuerade energiresurser, virtuellt kraftverk
bemanning: legitimerad sjuksköterska, läkare under utbildning, vårdbiträde, arbetsgivare, rekrytering
benskörhet: bone density
beredskap: jordbävning, myndigheten för samhällsskydd och beredskap, strömavbrott, terrorism, farliga ämnen
beroende: compulsory addiction care, opioidberoende, substance use disorder
beroendevård: compulsory addiction care, individ- och familjeomsorg, hem för vård eller boende, substance use disorder
beslutsstöd: cdss, cds
betalning: kontaktlösa kort, självscanning, detaljhandel
bil: laddhybrid
bildanalys: teckenläsning
bilddiagnostik: spect, dicom, bildarkiv
biljett: kontaktlösa kort, sms-biljett, förseningsersättning, taxor, dynamisk prissättning, blippa in, biljettkontrollanter
bilpool: dela bil
biverkningar: läkemedelsbiverkning
blodprov: c-reactive protein, blodsänka
bostäder: miljonprogram, hemlöshet, härbärge, småhus, hyresgäst, seniorboende, lya, trapphus, kollektivhus, villa, spisvakt, vräkning, studentkorridor, hyresrätt, radhus, byggemenskap
broar: broinspektion, konstruktionsövervakning
brottsförebyggande: upplevd trygghet, domstol
buss: låggolv, bussresenär, bussoperatör, resenärsräkning
byggande: arbetsmaskin, miljövarudeklaration, markradar, konstruktionsövervakning, detaljplan, förtätning, byggnadsinformation, kranförare, tegel, krypgrund, tunnelbygge, byggmålare, 3d-printade hus, grävmaskin, takläggning, yttertak
byggnad: konstruktionsövervakning, yttertak, istapp, krypgrund, trapphus
ce-märkning: medicinteknisk programvara, lågspänningsdirektivet, emc-direktivet, radioutrustningsdirektivet
cybersäkerhet: styrdator, industriell kommunikation, bedrägeri, dataläcka, virusskydd, pentest, botnet, it-attack
cykel: cykeldelning, vandrande skolbuss, punktering, trampa cykel
cytostatika: central infart
datorberäkning: finita elementmetoden, strömningsmekanik
datortomografi: cone beam
demens: kognitivt test, beteendemässiga symtom vid demens, lindrig kognitiv störning, frontotemporal demens
depression: egentlig depression
diabetes: diabetiskt fotsår, typ 2-diabetes
diabetesfot: diabetiskt fotsår
dialys: peritonealdialys
diarieföring: offentlighetsprincipen
digitalisering: europeisk digital innovationshubb
distansvård: utvärdering av e-hälsa
djur: varg, älg, rådjur, hund, katt, vargar
dokumenthantering: offentlighetsprincipen, offentlighets- och sekretesslagen, teckenläsning, papper
drivmedel: sparsam körning, metanol som bränsle, förbränningsmotor
drönare: inom synhåll
drönarpilot: inom synhåll
e-hälsa: utvärdering av e-hälsa
e-recept: elektronisk ordination
e-tjänst: automatiserat beslut, innehållshantering, processautomation, försörjningsstöd, medborgarförslag, medborgarbudget, medborgarpanel, medborgardialog, diarieföring, utlämnande av allmän handling, dokumenthantering, administrera, valdeltagande, skuldrådgivning, digital brevlåda, medborgarkontor, bankid, skatter, röstning, polisanmälan, dödsbo, barnbidrag, miljötillsyn, signera, klagomål
egenmonitorering: medicinskt iot, blodtrycksmätning
egentillverkning: tillverka själv
egenvård: receptfria läkemedel
ekg: hjärtfrekvensvariabilitet
elektromagnetisk kompatibilitet: emc-direktivet, radioutrustningsdirektivet
elektronik: farliga ämnen i elektronik, pcb, jtag
elfordon: laddhybrid, bränslecellsbil, litet elfordon
elfärja: elfartyg
elnät: energigemenskap, distribuerade energiresurser, virtuellt kraftverk, nätavgift, högspänning
elpris: elavtal
elsäkerhet: lågspänningsdirektivet
endokrinologi: polycystiskt ovarialsyndrom
energi: drivmedel, elektrobränsle, hvo, vätgastankning, koldioxidinfångning, flytande gas, elavtal, virtuellt kraftverk, distribuerade energiresurser, nedisning, elektrolys, vindsnurra, nätavgift, braskamin, standby, treglasfönster, vitvaror, elräkning, kraftverk, strömavbrott
energibesparing: från- och tilluft med värmeåtervinning, energiledningssystem, klimatneutral, treglasfönster, standby, närvarogivare
ensamhet: frivilliga, frivilligorganisation, ideell sektor
ertms: förarlösa tåg
etik: etikprövningsnämnd
familjehem: lagen om vård av unga
fastighetsdrift: rörmokare, ventilationsaggregat, energiledningssystem
fertilitet: polycystiskt ovarialsyndrom
finansiering: horisont europa, statsbidrag
flexibilitetsmarknad: virtuellt kraftverk
flyg: flygtrafik, markservice på flygplats
flygledning: flygtrafikledning
flygtrafiktjänst: flygtrafikledning
folkhälsa: folkhälsomyndigheten, världshälsoorganisationen
fordonsflotta: drivmedel, elektrobränsle, hvo, sparsam körning
fordonsteknik: förbränningsmotor
friluftsliv: orienteering, snöskoter, husbil, ridsport, konstgräs, fritidsfiske, skidanläggning, grillplats, svampplockning, bastu
fritidsbåt: kajplats
färdtjänst: taxiresa, ledsagare på resa
färja: elfartyg, ombord, kaj, djuphamn, kajplats, hamn, vattenvägar, pråm, kryssning, undervattensrobot, lotsning, kust
förarstöd: smart hastighet, intelligent hastighetsanpassning, förarövervakning, sparsam körning
förartrötthet: förarövervakning
förort: miljonprogram
försening: förseningsersättning
förskola: barn och utbildning
geostaket: digital trafikföreskrift
geoteknik: markradar
gods: godstransporter
godstransporter: kylväska, skåpbil, färdskrivare, varubil, flyttbil
graviditet: mödravårdscentralen, provrörsbefruktning, polycystiskt ovarialsyndrom
halvledare: mikroelektromekaniska system
handel: självscanning, kundklubb, artikelnummer, gränshandel
hastighet: smart hastighet, intelligent hastighetsanpassning
hemsjukvård: chief nurse in municipality, medicinskt ledningsansvarig läkare, specialiserad sjukvård i hemmet, home and community-based services
hemtjänst: home and community-based services, technology-enabled care
hjärnskada: medvetandegrad, traumatisk hjärnskada
hjärta: thoraxintensivvård, hjärtintensivvård, kranskärlssjukdom, akut koronart syndrom, hjärtpump, implanterbar defibrillator
hjärtinfarkt: kranskärlssjukdom, akut koronart syndrom
hjärtlungräddning: avancerad hjärtlungräddning, return of spontaneous circulation
hjärtsjukdom: kranskärlssjukdom, ballongvidgning, aortaklaffbyte, blodtrycksmätning, hjärtfrekvensvariabilitet
hjärtstartare: hjärtstopp utanför sjukhus
hjärtstopp: avancerad hjärtlungräddning, hjärtstopp utanför sjukhus, hjärtstopp på sjukhus, return of spontaneous circulation
hjärtsvikt: hjärtpump
husdjur: hund, katt
hållbarhet: grön omställning, globala målen, miljövarudeklaration, socialt ansvar
hållbarhetsrapportering: socialt ansvar
hållbart resande: miljözon, trängselavgift, trafikstockning, gångavstånd, personbilar, femtonminutersstad
hållplats: ombordstigning
hälsodata: patientdatalagen, skyddade hälsouppgifter, health information exchange
hälsoekonomi: utvärdering av medicinska metoder, kvalitetsjusterade levnadsår, avkastning, tandvårds- och läkemedelsförmånsverket, statens beredning för medicinsk och social utvärdering
idrott: orienteering, maraton
infektion: c-reactive protein, immunoassay, folkhälsomyndigheten
infrastruktur: konstruktionsövervakning
infusion: central venous access
inkontinens: godartad prostataförstoring
inkubator: entreprenörskap, science park
innovationsupphandling: pilotkund, upphandling av innovation
inomhusklimat: flyktiga organiska ämnen, inomhusluftens kvalitet, luftkonditionering, dragigt, övertemperatur, draghål
inomhusmiljö: rumstemperatur, inomhusmiljökvalitet
integration av nyanlända: utrikes född
intensivvård: thoraxintensivvård, intermediärvård, hjärtintensivvård, mobil intensivvårdsgrupp, akut lungsvikt, central infart
interoperabilitet: health information exchange, integrationsprofil
jakt: älg, rådjur
journal: patientdatalagen, läkemedelsjournal, elektronisk journal, klassifikation av vårdåtgärder, strukturerad rapportering, integrationsprofil
jämlikhet: genus
jämställdhet: genus
järnväg: banvall, höghastighetståg, förarlösa tåg, resande med tåg, railroad, spårspring
järnvägsunderhåll: banvall
kaj: kajplats
kameraövervakning: kamera ombord
kateter: kateterrelaterad infektion, kateterassocierad urinvägsinfektion, central venous access
kemikalier: markförorening, tungmetaller, kvicksilver, evighetskemikalier, hormonstörande, farliga ämnen i elektronik, kemikalieförordningen
kirurgi: kirurgisk akutvårdsavdelning
klinisk prövning: god klinisk sed, kontraktsforskningsföretag, case report form, etikprövningsnämnd, europeiska läkemedelsmyndigheten
kodverk: funktionsklassifikation, klassifikation av vårdåtgärder
kognition: kognitivt test, lindrig kognitiv störning
kol: syremättnad
kollektivtrafik: ombordstigning, ombord, bussresenär, mobilitetsdata, trafikhuvudman, bussoperatör, resekedja, resenärsundersökning, kamera ombord, automatic passenger counting, tidtabellsdata, trygghetsvärd, proppfull, byabuss, pendla
kombinerade resor: resekedja, byte mellan linjer
kommun: sveriges kommuner och regioner
kommunal hälso- och sjukvård: chief nurse in municipality, medicinskt ledningsansvarig läkare
kontaktlös: kontaktlösa kort
krisberedskap: jordbävning, myndigheten för samhällsskydd och beredskap, oljeutsläpp, räddningsledare, nödläge, kärnkraftsolycka, kriskommunikation, prepping
kulturarv: kyrka
kundnöjdhet: resenärsundersökning, kundklubb, net promoter score
kundtjänst: kundsystem
kvalitetsledningssystem: korrigerande åtgärder
kvarboende: ambient assisted living
kvinnosjukvård: polycystiskt ovarialsyndrom
labbanalys: ryggmärgsvätska, blodsänka, immunoassay, storskalig sekvensering, helgenomsekvensering, blodgas
laboratorium: god laboratoriesed, forensik
laddning: laddprotokoll, elskåpbil, elmoped, ladda hemma, snabbladda, ladda lastbil, bensinstation
laddstolpe: laddprotokoll, charging equipment
lagerhantering: lagerautomation, lagersystem, tredjepartslogistik
lagstiftning: domstol
laro: opioidberoende
lastbil: fordonståg, tung lastbil
ledstråk: akustisk signal
leverans: leveransrobotar, lantbrevbärare
linjetrafik: trådbuss, dubbeldäckare, bussdepå, busskörfält, långfärdsbuss, nattbuss, fordonsgas, vätgasbuss, låggolv, bussförare, bussoperatör, busskur, superbuss, regionbuss, ledbuss, chaufförsbrist
livscykelanalys: miljövarudeklaration
logistik: lagerautomation, fordonståg, körplanering, lagersystem, transportledningssystem, tredjepartslogistik
luftförorening: växthusgas, koldioxidinfångning, miljözon, partikelhalt, björkpollen, no2, illaluktande, vedeldning
luftrum: flygtrafik, flygplatser, bagage, säkerhetskontroll, flygbränsle, avisning, helikopterplatta, markservice på flygplats, fjärrstyrt flygtorn, luftvärdighet, flygande taxi, flygledare, segelflyg
luftrum för drönare: drönardetektion, drönarpilot, geostaket, obemannad luftfart, inom synhåll, drönarflygning, flygtaxi, drönarinspektion, drönarkartering, luftmobilitet i stad
lungfunktion: peak expiratory flow, lungfunktionsmätning
lungsjukdom: lungfunktionsmätning, akut lungsvikt
lånecykel: cykeldelning
läkemedelshantering: dosförpackade läkemedel, elektronisk ordination, läkemedelsjournal, receptfria läkemedel, läkemedelsbiverkning, aktiv läkemedelssubstans, god distributionssed, tandvårds- och läkemedelsförmånsverket, europeiska läkemedelsmyndigheten, god tillverkningssed, amerikanska läkemedelsmyndigheten
läkemedelsutveckling: aktiv läkemedelssubstans, god laboratoriesed, kontraktsforskningsföretag, europeiska läkemedelsmyndigheten
lärande: teknikundervisning, individanpassad undervisning, mooc, läroböcker
läromedel: lärplattform
matavfall: bioavfall
mdr: medicinteknisk programvara
medicinteknik: medicinteknisk programvara, unik produktidentifiering, användarinstruktion, medicinskt iot
migrant: utrikes född
mikroelektronik: mikroelektromekaniska system, pcb, jtag
mikromobilitet: litet elfordon
miljö: grön omställning, globala målen
minnesmottagning: kognitivt test, lindrig kognitiv störning
mobilitet: transportslag, reseflöde, delade bilar, hyrbil, trafikplanering, hemarbete, samåka
mottagning: öppenvårdsmottagning
mödravård: mödravårdscentralen, barnmorskemottagning
narkotika: opioidberoende
natur: varg
neurologi: medvetandegrad, traumatisk hjärnskada, ryggmärgsvätska, djup hjärnstimulering
njure: kronisk njursjukdom, peritonealdialys
nuklearmedicin: spect
nyfödd: barnavårdscentral
obemannad butik: självscanning
offentlig sektor: automatiserat beslut, sveriges kommuner och regioner
otrygghet: upplevd trygghet
pacemaker: implanterbar defibrillator
pacs: dicom
paket: lantbrevbärare
palliativ vård: specialiserad sjukvård i hemmet, kyrkogård
park: robotgräsklippare
parkinson: djup hjärnstimulering
parkskötsel: kyrkogård, robotgräsklippare
patientflöde: utskrivningsklara patienter, uteblev
patientmonitor: mobil intensivvårdsgrupp
patientnära analys: c-reactive protein
patientsäkerhet: strukturerad rapportering
pendeltåg: resande med tåg
personuppgifter: personuppgiftsbiträdesavtal, konsekvensbedömning dataskydd, data protection officer, integritetsskyddsmyndigheten, personidentifierande uppgifter
plc: styrdator, produktionsstyrning, mes, industriell kommunikation
positionering: fordonspositionering, självkartläggning
primärvård: allmänläkarmottagning
programmering: programmering i skolan
prostata: godartad prostataförstoring
prototyp: minsta gångbara produkt
provning: finita elementmetoden, oförstörande provning
psykiatri: lagen om rättspsykiatrisk vård, generaliserat ångestsyndrom, egentlig depression, emotionellt instabil
puls: hjärtfrekvensvariabilitet
rapportering: strukturerad rapportering
rehabilitering: aktiviteter i dagligt liv, instrumentella aktiviteter, funktionsklassifikation, skilled nursing facility, cota, occupational therapist, vårdprofession, rörelseorganen, speech-language pathologist, tröghetsmätenhet, parasport
resenärsräkning: automatic passenger counting, proppfull
reseplanerare: resekedja
resvanor: transportslag, reseflöde
robot: leveransrobotar, självkartläggning
rovdjur: varg
räddningstjänst: jordbävning, gasläcka
rättspsykiatri: lagen om rättspsykiatrisk vård
röntgen: bone density, dicom
rörelseanalys: tröghetsmätenhet
rörelsesensor: tröghetsmätenhet
röst: automatisk taligenkänning
sakernas internet: industriell kommunikation, iot-protokoll, trådlöst sensornätverk, medicinskt iot, industriellt iot
samåkning: dela bil
screening: humant papillomvirus
sekretess: patientdatalagen, offentlighets- och sekretesslagen, skyddade hälsouppgifter, personidentifierande uppgifter
sensor: mikroelektromekaniska system, trådlöst sensornätverk
simulering: finita elementmetoden, strömningsmekanik
sista milen: leveransrobotar
sjuktransport: ambulansflyg
självkörande fordon: vehicle-to-everything, uppkopplade och självkörande fordon, driftområde för självkörning, fordonskommunikation
självskada: emotionellt instabil
sjö: sediment
sjöfart: metanol som bränsle, fartygsidentifiering, autonomt fartyg, sjöman, brygga, vattenburen, segelbåt
sjötrafikledning: fartygsidentifiering
skola: skolgata, teknikundervisning, programmering i skolan, individanpassad undervisning, språkundervisning, barn och utbildning, särskild undervisningsgrupp, lärplattform, lekplats, dyskalkyli, extra anpassning, barnomsorg, yrkeshögskola, komvux, headmaster, läroböcker, mobilförbud, specialpedagog, skolfusk, naturvetenskap, mooc, student attendance, slöjdsal, skolval, dyslexi, folkhögskola
skolskjuts: vandrande skolbuss
skolväg: vandrande skolbuss, skolgata
skuldrådgivning: fattigdom
skärgård: öbor
smarta hem: ambient assisted living, lås, hyresgäst, vitvaror, spisvakt, dörrklocka
småföretag: entreprenörskap, europeisk digital innovationshubb
smärta: visuell analog skala, patientkontrollerad smärtlindring, rörelseorganen
smärtpump: patientkontrollerad smärtlindring
smärtskattning: visuell analog skala
socialtjänst: fattigdom, idéburen sektor, frivilliga, civilsamhällesorganisation, lagen om vård av unga, compulsory addiction care, vräkning
solceller: energigemenskap, distribuerade energiresurser
sorg: kyrkogård
specialpedagogik: särskild undervisningsgrupp
språk: språkundervisning
språkteknologi: automatisk taligenkänning
stadsplanering: miljonprogram, stationsnära byggande
standardiserat gränssnitt: integrationsprofil
startup: entreprenörskap, science park, minsta gångbara produkt
station: byte mellan linjer, stationsnära byggande
streckkod: sms-biljett, unik produktidentifiering, artikelnummer
stress: organisatorisk och social arbetsmiljö
svårläkta sår: undertrycksbehandling, diabetiskt fotsår, vlu
synhjälpmedel: akustisk signal
syrgasbehandling: högflödessyrgas
sår: undertrycksbehandling, vlu
sömn: obstruktiv sömnapné
sömnapné: obstruktiv sömnapné
tandröntgen: cone beam
tandvård: tandvårds- och läkemedelsförmånsverket
taxi: taxiresa
tidbokning: uteblev
tillgänglig resa: ombordstigning, låggolv
tillgänglighet: akustisk signal, nedsatt rörlighet, nivåskillnad, rullstolsramp, låggolv, barnvagn, kantsten, reshjälp, ombordstigning, ledsagning på station, trottoarkant, offentlig toalett
tillverkning: product lifecycle management, produktionsstyrning, mes, industriellt iot
trafik: trafikstockning, årsdygnstrafik
trafikinformation: mobilitetsdata, fordonspositionering, tidtabellsdata, variabel skylt, digital trafikföreskrift, hållplatsskylt, delay notification, anslutningstid
trafikledning: trafikstockning, digital trafikföreskrift
trafikmätning: reseflöde, årsdygnstrafik
trafiksignal: akustisk signal
trafiksäkerhet: smart hastighet, intelligent hastighetsanpassning, förarövervakning, skolgata, trafiksignal, trafikledare, trafiksimulering, gågata, trafikmätning, grön våg, bildäck, epatraktor, oskyddad trafikant, årsdygnstrafik, älg, rådjur, kantslåtter, säkerhetsbälte, reflexväst, trafikskola, mötesfri väg, dimma, jaywalking, älgolycka, motortrafikled
transport av läkemedel: god distributionssed, kylväska
triage: triage akutmottagning
trängsel: trafikstockning
tunnelbana: förarlösa tåg
turism: husbil, folksamling, publik, konferens, mässanläggning, guidning, turistmål, stuga, fritidsfiske, badplats, temapark, bastu, cottage, skidanläggning, klättring, entrébiljett, krog, glaciär, besöksstatistik, cykelturism, kryssningspassagerare, sevärdheter, gäst
tåg: resande med tåg, tågluff
upphandling: utilities procurement, offertförfrågan, anbudsförfrågan, kravspecifikation, anbudsgivning
uppkopplade fordon: vehicle-to-everything, uppkopplade och självkörande fordon
urininkontinens: nedre urinvägssymtom
urinvägsinfektion: kateterassocierad urinvägsinfektion
urologi: nedre urinvägssymtom, godartad prostataförstoring
utlysning: horisont europa
utom synhåll: inom synhåll
utskrivning: utskrivningsklara patienter
utsläpp: växthusgas, klimatneutral
vatten: sediment, tungmetaller, kvicksilver, evighetskemikalier, hormonstörande, vattendrag, markförorening, klor, torrtoalett, badkar, regntunna, vattenlarm, brandpost, vattendunk, havsvatten, arsenik, insjö
vattenkvalitet: evighetskemikalier, alger
venkateter: kateterrelaterad infektion, central venous access
ventilation: rörmokare, ventilationsaggregat, från- och tilluft med värmeåtervinning, ventilationstrumma
viltstängsel: älg, rådjur
vindkraft: vindkraftverk
vindpark: vindkraftverk
vinterväghållning: snödjup
vuxenutbildning: yrkesutbildning
vårdcentral: allmänläkarmottagning
vårdpersonal: vårdprofession
vårdrelaterad infektion: kateterrelaterad infektion, kateterassocierad urinvägsinfektion, postoperativ sårinfektion
vårdutbildning: läkare under utbildning
vägunderhåll: broinspektion
välfärdsteknik: ambient assisted living
värme: rumstemperatur, rörmokare, braskamin, luftkonditionering
vätgas: bränslecellsbil
ångest: generaliserat ångestsyndrom
äldreboende: chief nurse in municipality, medicinskt ledningsansvarig läkare, skilled nursing facility, långtidsvård
äldreomsorg: långtidsvård, vårdbiträde, technology-enabled care
öar: öbor
öppenvård: öppenvårdsmottagning
öppna data: mobilitetsdata, tidtabellsdata, data act, befolkningsregister, metadata, dataplattform
funktionsnedsättning: god man
klimatanpassning: naturrestaurering, erosion, urban heat, glaciär, klimatångest, brandspaning, skyfallsregn, stadsvärme
lantbruk: rennäring, mastit, rovdjur, djursjukdom, djurvälfärd, livsmedelsindustri, djursjukvård, häst, varg, hund, katt, sällskapsdjur, djur, smådjursklinik, bevattning, torka, biodling, djurläkare
missbruk: narkotikabrott
patientmedverkan: medborgardialog
skog: viltkamera, artinventering, fladdermöss, invasiva arter
syntetiska data: maskning av personuppgifter
tolk: klarspråk, nationella minoriteter
security: inbrott, stöldförsök, dörrlås
städning: sanering, damm, städerska, dammtorka, tvättmedel, flyttstäd, gatsopning
ljus: ljusstyrka
djurhållning: foder
medborgarservice: medborgarkontor, digital brevlåda, telefonkö, medborgardeltagande, myndighetskrångel, arbetslös
lokalvård: toalettstädning, offentlig toalett, smutsig
måltider: disk
badvatten: klor
partiklar: damm
jordbruk: bevattning, torka, fåren, lada, kolonilott, hydroponik, äggproduktion, farmland, gödning, baljväxt, närodlat, djuravel, rabbits, jordbruksmaskiner, bees
återvinning: industriell symbios, produktpass, kritiska råmaterial
avlopp: dränering
luftkvalitet: luftpartiklar
vattenbruk: fiskodling
boende: studentkorridor, hyresrätt, radhus, byggemenskap
sjukhuslogistik: hospital porter, rörpost, påfyllning, transportvagn, borttappad utrustning
reseinformation: reseapp
godstransport: skåpbil, lastbilschaufför, postkontor
njursjukdom: njurtransplantation
kris, krisberedskap, beredskap: nödgenerator, gasläcka, terrorism, krisväska, påverkansoperation, hurricane
klimatanpassning, översvämning: hurricane, rasrisk
skadedjur: mygg
cirkulär ekonomi: reparera, pappersåtervinning
kultur: podd, muralmålning, poesi, cirkus, box office, scenkonst
bibliotek: poesi, dagstidning, e-reader, e-bok, boklån
buller: oljud
belysning: solljus, närvarogivare, taklampa
besöksnäring: krog, entrébiljett
översvämning: stormflod
krisberedskap, beredskap: vattendunk, jordskalv, bränslebrist, internetavbrott
skogsbrand: brandspaning
livsmedel: närodlat
turism, friluftsliv: naturreservat
beredskap, krisberedskap: war, sms-varning
informationssäkerhet: åtkomst
skola, utbildning: yrkesutbildning
läsfrämjande: bokcirkel
bygglov: altan
återbruk: tegel
mobbning: mobbas
strömavbrott: strömlöst
kontaktcenter: telefonkö
lokalbokning: gymnastiksal
värmebölja: skugga
vattensäkerhet: badar
sjöfart, färja, båt: harbour, båttur
vinterväghållning, trafiksäkerhet: isig
tåg, järnväg, spårtrafik: stambana
lastbil, godstransporter: släpvagn, trailer
parkering: parkeringsautomat, böter, kantstensparkering, parkeringsdäck
anropsstyrd trafik: bokningsbar buss, anropsbuss, byabuss, samåka
kollektivtrafik, buss: fullsatt
tillgänglig resa, tillgänglighet: rullstolsplats
tunnelbana, tåg: tunnelbanestation
biljett, betalning: klippkort
tillgänglighet, tillgänglig resa: hissfel, kullersten, talande skylt
godstransporter, lastbil: lastkaj, skogstransport
flyg, luftrum, drönare: elflyg
cykel, cykelväg: cykelfält
`
