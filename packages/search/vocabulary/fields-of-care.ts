/** Of the words of care and of every subject, what belongs to what. See ../fields.ts. */
export const fieldsOfCare = `
3d-utskrift: egentillverkning
adhd: adhd-medicin
affärsutveckling: startup, småföretag
akutmottagning: akutkliniken, akutsjuksköterska, triagesystem, gips, väntrum, larmpatient, ed crowding, rapid assessment, akut buk, armbrott, emergency physicians
akutsjukvård: news2, akutkliniken, akutsjuksköterska, abcde, larmpatient, tidig varningspoäng
allmänläkare: allmänmedicin
ambulans: abcde, överflyttning mellan sjukhus
amning: bröstpump
andning: andningsgymnastik, andningsfrekvens, sugning av luftvägar, andas, syre, syremättnad, high flow
anhörigstöd: närståendestöd, carer burnout, avlastning för anhöriga
anropsstyrd trafik: taxi
antibiotika: resistens, clostridium difficile, antibiotikaanvändning
apotek: läkemedelskassation, receptarie
apotekare: receptarie
arbetsmiljö: vårdtyngd, ledarskap, våld, överfallslarm, tillbud, utmattad personal
arbetsterapi: funktionsförmåga, arbetsterapeuter
artros: artrosskola
astma: astmatiker, pef-mätare, bronkodilaterare
avdelning: patientnära arbete
avfall: engångsmaterial, förpackning, biogas, matsvinn, klimatsmart vård, kanylburk
balans: kristallsjuka
barnahus: barnavårdsutredning
barnhälsovård: barnhälsa, spädbarnskolik, barnläkare, småbarn
barnmorska: kvinnohälsovård, preventivmedel, sexuell hälsa
barnsjukvård: barnhälsa
bemanning: vårdtyngd, sjukhuspersonal, schemaverktyg, iva-sjuksköterska, intensivvårdssjuksköterska, jourläkare, primärjour, dubbelbemanning, patientnära arbete, inskolning, självschema, resurspool, attraktiv arbetsgivare, utmattad personal, vikarie, underbemanning, nyanställda
benskörhet: bentäthetsmätning
bensår: venöst bensår, benulcus
beroende: tobaksavvänjning, beroendemottagning, datorspelsberoende, hemlöshet, alkoholvanor, blandmissbruk, rökfri, läkemedelsberoende, tolvstegsprogram, hasch, doping, narkoman, nykterhet, nikotinpåsar, substansbruk, abstinens, supande, dataspelsberoende
beroendevård: beroendemottagning, lagen om vård av missbrukare, hvb
beslutsstöd: vårdriktlinjer, kliniskt beslutsstödssystem
bilddiagnostik: mr-kamera, ultraljudsundersökning, pet-kamera, endoskop, kamerakapsel, läkare granskar bilder, scintigrafi, bildlagring, magnetkameraundersökning
biomedicinsk analytiker: bimlab
bioplast: biobaserad
biverkningar: illamående, läkemedelsöverkänslighet
blodgivning: blodcentral
blodprov: kreatinin, snabbsänka, hemoglobin, pk-inr, blodgivning, kolesterol, sköldkörtel, blodsjukdom, koagulation, biomarkör, elektrolyter, blodcentral, blödarsjuka, flytande biopsi, blodgas, serum, antikroppar
blodsjukdom: hemoglobin
blodsocker: hba1c
blodtryck: hemodynamik, blodtryckskontroll
bostäder: seniorbostad, hemlöshet, bostad först, härbärge, skyddat boende
bröstcancer: mammografiscreening, bröst, mastektomi, knöl i bröstet
bröstrekonstruktion: mastektomi
cancer: cytostatikabehandling, standardiserat vårdförlopp, regionalt cancercentrum, tjocktarmscancer, precisionsmedicin, cellterapi, bröstrekonstruktion, mastektomi, flytande biopsi, tumörgradering, onkolog, sarkom, cancervård, knöl i bröstet, survivorship, blåscancer, metastas, blodcancer, tarmcancer, cellprov
certifiering: standardisering
cytostatika: cytostatikabehandling, cellgiftsberedning, illamående
demens: kognitiv träning, akut förvirring, levnadsberättelse, bpsd, frontallobsdemens, kognitiv screening, körförmåga vid demens, kognition, minne, glömma, geriatrisk, god man, dörrlarm, orienteringssvårigheter, wandering patients, dementia village, borttappade äldre, minnesstörning, kognitiv nedsättning, donepezil, dementa, companion robots, demensavdelning, solnedgångssyndrom, glömsk
depression: förlossningsdepression, självmordsprevention, depression efter förlossning, livsleda, utmattningssyndrom, stödsamtal, sinnesstämning, utbränd
desinfektion: väteperoxid, klorhexidin
diabetes: ögonbottenbild, hba1c, bukspottkörtel, betaceller, fot som inte läker, typ 2, metabol syndrom, hypoglykemi, ketoacidos, prediabetes, insulinpenna, semaglutid, blodsockermätare
diabetesfot: fot, fot som inte läker
förlossningsdepression: depression efter förlossning
skolfrånvaro: hemmasittande
alkohol: vin varje kväll, fylleri
trygghetslarm: trygg hemma
fetma: fetmaoperation, semaglutid
brännskada: skållskada
biståndshandläggare: biståndsbedömd
videobesök: videosamtalen, läkarchatt
digital tvilling: patient digital twin
distansvård: symptomkollen, teleconsultations, digital vårdcentral, distansbesök
drönare: fjärrstyrning
döv: texttelefon
e-legitimation: elektronisk identifiering
e-recept: medicinlista, nationella läkemedelslistan, recept, e-prescription
e-tjänst: elektronisk identifiering
eftervård: förlossningsdepression
egenmonitorering: hemdiagnostik, symtomdagbok, självskattning, plåstersensor, smarta textilier
egenvård: symtomdagbok
eksem: hudutslag
elektronik: halvledare
energi: förnybar
energibesparing: solceller
engångsmaterial: klimatsmart vård, handskar
enkät: självskattning, återkoppling
epilepsi: krampanfall
ergonomi: nackbesvär, nacke
fall: fallriskbedömning, benskörhet, golvsensorer, muskelstyrka, fallskada hos äldre, lårbenshals, tai chi, broddar, benskör, vurpa, yr
fertilitet: ofrivillig barnlöshet
fetmakirurgi: gastric bypass, viktkirurgi
fordon: uppkopplade fordon
fordonsdata: uppkopplade fordon
forskning: universitet, studiedeltagare
fraktur: benskörhet, armbrott
friluftsliv: park
funktionsnedsättning: stödassistent, downs syndrom, assistansanordnare, sällsynta diagnoser, ryggmärgsbråck, rörelsehindrad, utvecklingsstörda, rörelsenedsättning, bilanpassning, nedsatt förmåga
fysioterapi: andningsgymnastik, artrosskola, nackbesvär, hemträning, fysioterapeuter, fysioterapeut, nacke, muskel
fysisk aktivitet: smart ring
färdtjänst: taxi
färja: öar, kaj
födelsemärke: hudbild
förlossning: igångsättning av förlossning, förlossningsavdelning, värkarbete, obgyn, sugklocka, gravida, foster
förråd: engångsmaterial, förrådsskåp
förstoppning: tarmsköljning
geriatrisk: akut förvirring
graviditet: fertilitet, ofrivillig barnlöshet, morgonillamående, gravida, foster
gruppbostad: stödassistent
habilitering: downs syndrom, ryggmärgsbråck
hand: handrehabilitering, bionisk hand
handhygien: handhygienmätning, handtvätt, klorhexidin
hemsjukvård: sjukhusvård i hemmet, kommunal hälso- och sjukvård, medicinskt ansvarig sjuksköterska, hälso- och sjukvårdslagen, sjukhusvård hemma, sjuksköterska hem, mobilt vårdteam, hemtagning, hemvårdare
hemtjänst: hemtjänstplanering, dubbelbemanning, digital signering, delegering av läkemedel, personlig hygien, biståndshandläggare, socialtjänstlagen, välfärdsteknik, larmmottagning, avlösarservice, nyckelfria lås, ruttplanering i hemtjänsten, hemvårdare, hembesöken
hjälpmedel: elrullstol, måltidsrobot, duschrobot, texttelefon, strumppådragare, elevatorsäng, självständighet, ortopedteknik, proteser, rörelsehindrad, saknar tal, bilanpassning, kommunikationstavla, hjälpmedelskonsulent
hjärnskada: hydrocefalus, kognitiv träning, hjärna
hjärntrötthet: kroniskt trötthetssyndrom
hjärta: hjärtsviktsmottagning, hjärtintensiv, stetoskop, holter, aortastenos, ultraljud av hjärtat, arytmier, extrasystolier, hjärtavdelning
hjärtsjukdom: kolesterol, icd, thoraxkirurgi, hemodynamik, kardiomyopati, svimning, cardiovascular, aortastenos, koagulation, ultraljud av hjärtat, hjärtavdelning, betablockerare
hjärtsvikt: hjärtsviktsmottagning, flåsar, hf, betablockerare
hud: hudutslag, hudtumör, prickar som ändrar form, kvisslor, vårtor, nagelsvamp, vitiligo, hudutslag på armarna, klåda
hudcancer: hudtumör, prickar som ändrar form
hvb: lvu
hållbarhet: klimatsmart vård
hälsodata: federerad inlärning
hälsoekonomi: ersättningsmodell
hörsel: texttelefon, öron, höra, öronläkare, hörselrehabilitering, hörhjälp, dövhet, tv-ljud, ménières, teleslinga, vaxpropp, hörselprov
ideell sektor: volontär
infektion: infektionssjukdom, snabbsänka, kikhosta, feber, könssjukdom, bihåleinflammation, halsfluss, öroninflammation, diarré, zoonos, rs-virus, epidemi
infrastruktur: väg, järnväg, elnät, bredband
infusion: central infart, venkateter
inkontinens: urologi, stomi, avföring, självkateterisering, tarmsköljning, framfall, prostataförstoring, tarmtömning, toalettassistans, inkontinensbyxa, trängningar, kissa
inkubator: startup, småföretag
innovation: startup, småföretag, inkubator
inomhusklimat: temperatur
intensivvård: iva-sjuksköterska, intensivvårdssjuksköterska, hjärtintensiv, akut förvirring, infusionspump, central infart, intubation, vasopressor, artärkateter, bukläge, venkateter, organsvikt, vitalparametrar, civa, tidig varningspoäng, central monitoring station, high flow, news2, tubsugning, svårt sjuka
journal: kliniskt beslutsstödssystem, anamnes, vårdadministration, läkarsekreterare, diktering, fhir, sjukpapper, patientöversikter, arketyp, journalåtkomst, läkaranteckning, sjukintyg, dubbelregistreringar, läkaranteckningar, pappersblankett
karies: tandlagning
kartor: satellit
kateter: kvarliggande urinkateter, självkateterisering
knä: knäoperation
koagulation: pk-inr
kognition: kognitiv träning
kognitivt stöd: kognition
kol: lungmedicin, syre, bronkodilaterare, bronkit, lungrehabilitering, rökhosta, läppslutandning, flåsar
kollektivtrafik: bytespunkt
kompressionsbehandling: venöst bensår
kontaktlös: betalterminal
kost: perkutan endoskopisk gastrostomi, uttorkning, kostregistrering, vätskeintag, äta, födoämnesallergi, celiaki, magsår, tarmflora, reflux, kostombud, matintolerans, purékost, näringsrik
krisberedskap: polis
kultur: evenemang
kurator: psykosocial
kvarboende: självständighet, trygg hemma, ensamboende
kvinnosjukvård: p-piller, kvinnohälsovård, sexuell hälsa, hysterektomi, obgyn
kärlsjukdom: kärlkirurgi
labbanalys: svarstider, blodgivning, precisionsmedicin, gentest, helgenomsekvensering, labbsystem, bimlab, masspektrometri, flödescytometri, provhantering, provrör, crispr, laborationsrobot, specimen transport, kemlab, serologi, antikroppar, provmärkning, labbinformationssystem, labbpersonal
laboratorium: kemikalier, bioteknik, organ-on-chip, labbanalys, provtagning, mikrobiologi, patologi
lagstiftning: hälso- och sjukvårdslagen
lantbruk: veterinär, djursjukvård, veterinärklinik, zoonos
larmcentral: polis
levnadsvanor: kolesterol, leversjukdom, snabbmat, sockerberoende, vana, promenad
livmoderhalscancer: självprovtagning hpv
logopedi: stamning, språkstörning, läpp-käk-gomspalt, röstträning
lss: stödassistent, assistansanordnare, god man
luftkvalitet: luft
luftrum: flyg, flygplats
lungfunktion: pef-mätare
lungsjukdom: lungmedicin, andningsgymnastik, andas, stetoskop, pulsoximeter, lungläkare, bronkit
läkare: specialistläkare, läkarkår, jourläkare, primärjour, st-läkare, överläkare
läkemedel: läkemedelshantering, apotek, läkemedelslista
läkemedelsberedning: cellgiftsberedning, blandning av antibiotika
läkemedelsförsörjning: läkemedelskassation
läkemedelshantering: läkemedelsbehandling, medicinlista, läkemedelskassation, nationella läkemedelslistan, medicinvagn, digital signering, delegering av läkemedel, apotek, apotekare, recept, infusionspump, sjukhusapotek, central infart, adrenalinpenna, farmakogenetik, receptarie, klinisk apotekare, perifer infart, spruta, adhd-medicin, läkemedelsutveckling, infusionspumpar, receptfria läkemedel, slutenvårdsdos, blandning av antibiotika, tablettdelning, generika, betablockerare, receptförnyelse, läkemedelsöverkänslighet, kortison, medicinförväxling
läkemedelslista: medicinlista, nationella läkemedelslistan
läkemedelsrum: medicinvagn
mage: hemorrojder, tarmsköljning, illamående
magnetkamera: mr-kamera
mammografi: mammografiscreening, bröströntgen, bröst
maskininlärning: federerad inlärning
material: nanoteknik, biobaserad
matvanor: kostregistrering
mdr: egentillverkning
medicinteknik: sjukhusfysiker, egentillverkning
miljögifter: kemikalier
minne: glömma
minnesmottagning: kognitiv screening
mobilitet: mobilitetstjänst
mobilitet som tjänst: mobilitetstjänst
mobilitetshubb: bytespunkt
multiresistenta bakterier: resistens
munhälsa: tandborste, parodontit
måltider: måltidsrobot, äta, födoämnesallergi, sondmat, aptit, celiaki, mata, kostombud, måltidsbeställning, kok-kyl
mödravård: förlossningsdepression, kvinnohälsovård, föräldrastöd, småbarn, sexuell hälsa, sexualitet, p-piller
nanomaterial: nanoteknik
neonatalvård: förtidig födsel, barnläkare, barnavdelning, barnhälsa, spädbarns andning, förtidsbörd
neurologi: nervsjukdom, hydrocefalus, hjärna
nikotin: tobaksavvänjning
njure: kreatinin, njursten, dialysmaskin, kreatininvärde, glomerulonefrit, hemofiltration
nuklearmedicin: pet-kamera, scintigrafi
nyanländ: arabiska, persiska, somaliska, etablering
nyfödd: förtidig födsel, barnhälsovård
omsorg: äldreomsorg, hemtjänst, socialtjänst, lss, äldreboende
omvårdnad: vätskeintag, vändschema, vätskelista
operation: ögonkirurgi, knäoperation, hemorrojder, postoperativ avdelning, förbättrad återhämtning efter operation, checklista vid operation, operationskoordinator, kärlkirurgi, kirurg, knä, sövning, höftoperation, artroskopi, handkirurgi, läpp-käk-gomspalt, menisk, hallux valgus, bröstrekonstruktion, mastektomi, ledprotes, endoskop, myom, bukkirurgi, thoraxkirurgi, kirurgmottagning, preoperativ, ryggbedövning, endoskopi, hysterektomi, väntetid till operation, klammer, sternotomi, robotassisterad, bytestid på operation, opererande läkare, bukspegling, kirurgisk navigation, akut buk, operationsschema
operationsplanering: operationskoordinator, väntetid till operation, bytestid på operation, operationsschema
orosanmälan: lvu, barnavårdsutredning
ortopedi: knäoperation, fot, nacke
palliativ vård: illamående, dödshjälp
patientflöde: utskrivningsprocess, vårdkedja, väntrum, rond, överrapportering, strukturerad kommunikation, vårdsamordnare, incheckning, överflyttning mellan sjukhus, patientkoordinator, inskrivningssamtal, no-show, satellitpatienter, beläggningsprognos, corridor patients, flytt mellan avdelningar, flaskhals
patientförening: självhjälpsgrupp
patientmedverkan: vårdval, samskapande, återkoppling, självskattning, patientrapporterade utfall, anhörigstöd, anhörig, närstående, brukarråd, delat beslutsfattande, patientupplevelse
patientnära analys: snabbsänka
patientrapporterade mått: självskattning, symtomdagbok
patientsäkerhet: strukturerad kommunikation, medicinskt ansvarig sjuksköterska, inspektionen för vård och omsorg, checklista vid operation, fallriskbedömning
peer support: självhjälpsgrupp
personlig hygien: duschrobot, toalettassistans
personuppgifter: federerad inlärning
plastikkirurgi: estetisk, läpp-käk-gomspalt
positionering: satellit
post-covid: kroniskt trötthetssyndrom
precisionsmedicin: patient digital twin
prehabilitering: förbättrad återhämtning efter operation
preventivmedel: p-piller, sexuell hälsa
primärvård: allmänmedicin, hälsocentraler
processindustri: kemikalier
programvara: programmering
prostatacancer: psa-test, prostataförstoring
provsvar: svarstider
psykiatri: psykiatriker, psykiskt sjuk, heldygnspsykiatri
psykisk hälsa: psykosocial, stödsamtal, mindfulness, utmattningssyndrom, personligt ombud, självhjälpsgrupp, psykiskt sjuk, sinnesstämning, utbränd
psykolog: stödsamtal
puls: smart ring
regelverk: standardisering, lagstiftning
rehabilitering: funktionsförmåga, hemträning, arbetsterapeuter, fysioterapeuter, rehabmottagning, smärtrehabilitering, fysioterapeut, knä, hjärnskada, höftoperation, röstvård, stamning, arbetsförmåga, idrottsskada, skolios, korsband, axelskada, vrickning, handkirurgi, ledprotes, gips, sarkopeni, greppstyrka, kroniskt trötthetssyndrom, rehab efter bilolycka, muskelstyrka, axelsmärta, return to sport, träna gången, tai chi, lungrehabilitering, återgång i arbete, robothandske, artros, dagrehab, gångskola, armträning, fraktur, konvalescens, gåträning
remiss: röntgenremiss
respirator: sugning av luftvägar, hemrespirator, tubsugning
reumatism: ehlers-danlos, reumatiker
robot: fjärrstyrning
rullstol: elrullstol, ramp, rörelsehindrad
ryggmärgsskada: ryggmärgsbråck
rökning: tobaksavvänjning
röntgen: bröströntgen, bentäthetsmätning, sjukhusfysiker, röntgenremiss, strålning, läkare granskar bilder, bildlagring, magnetkameraundersökning
samhällsorientering: etablering
sammanhållen vård: vårdplan
samordnad individuell plan: vårdplan
samtalsterapi: stödsamtal
samåkning: skjuts
satellitkommunikation: satellit
schemaläggning: schemaverktyg, timbank, helgarbete, självschema
screening: självprovtagning hpv, psa-test, blodtryckskontroll, hälsodeklaration, avföringsprov för screening, riskprofil, provtagningserbjudande, hälsosamtal vid 40
sexuell hälsa: erektil dysfunktion
sfi: etablering
simulering: patient digital twin
simuleringsträning: vårdteam
sjukhus: specialistvård
sjukhusapotek: cellgiftsberedning
sjuksköterska: sjuksköterskor
självkörande fordon: uppkopplade fordon
självmord: självmordsprevention
självprovtagning: självprovtagning hpv
självtest: hemdiagnostik
skärgård: öar
slutstädning: väteperoxid
smartklocka: smart ring
smärta: nackbesvär, smärtrehabilitering, transkutan nervstimulering, ehlers-danlos, muskel, nacke, endometrios, gikt, fibro, nerver i kläm, axelsmärta, akupunktur, smärta hos barn, menssmärta, vas-skala, smärtdagbok, artros, polyneuropati, komplext regionalt smärtsyndrom, smärtmedicin, reumatiker, morfin, huvudvärk, smärtlindrande, armbåge
socialtjänst: personligt ombud, socialtjänstlagen, lvu, lagen om vård av missbrukare, barnavårdsutredning, familjerätt
sondmat: perkutan endoskopisk gastrostomi
sorg: närståendestöd
specialistvård: specialistläkare, specialistmottagning, överläkare
specialpedagogik: språkstörning
spelberoende: datorspelsberoende, spela på hästar, gambling harm
språkundervisning: språk, engelska
spädbarn: bröstpump, spädbarnskolik
stomi: stomiterapeut
stress: mindfulness, utmattningssyndrom, återhämtning
stroke: strokevård, hjärna, halvsidesförlamad, hjärnblödning, halvsidesförlamning
strålbehandling: sjukhusfysiker, strålning
student: vårdstudent
svårläkta sår: vakuumbehandling av sår
syn: ögon, glasögon, synsvag
synpunkter: återkoppling
sår: vakuumbehandling av sår, venöst bensår, riskbedömning av trycksår, klämskada, gangrän, ärr, infekterade sår, sårlukt, hydrokolloid, exsudat, sårrengöring
sällsynta diagnoser: ehlers-danlos
säng: elevatorsäng
sömn: återhämtning, sova, power nap, vaknar mitt i natten, nattskräck, rem-sömn, skiftarbetssömn, melatonin, dagtrötthet, jet lag, trött, sömnig, kudde
tandvård: tandborste, parodontit, tandlagning, sjukhustandvård, tänder, läpp-käk-gomspalt, kron och bro, munsår, tandblekning, tandreglering, tandhygienist
tarmcancer: tjocktarmscancer, endoskop, kamerakapsel
tarmcancerscreening: tjocktarmscancer
teamträning: vårdteam
telefonrådgivning: symptomkollen
telerehabilitering: hemträning
textil: smarta textilier
tjänstedesign: samskapande
tolk: språk, engelska, arabiska, persiska, somaliska, translator app, videotolk, tolkbrist, språkbarriär
trafikinformation: informationsskärm
trafiksäkerhet: körförmåga vid demens, fotgängare
trakeostomi: sugning av luftvägar
traumavård: abcde
triage: symptomkollen, triagesystem, anamnes, telefonrådgivning, rapid assessment
trycksår: vändschema, riskbedömning av trycksår, fallriskbedömning, sittsår
trygghetsboende: seniorbostad
ultraljud: ultraljudsundersökning
undernäring: uttorkning, kostregistrering, dietist, sondmat, aptit, parenteral nutrition, viktförlust hos äldre, berikning, vätskelista
undersköterska: undersköterskeutbildning
ungdomsmottagning: sexuell hälsa
upphandling: kontrakt
uppvakning: postoperativ avdelning, förbättrad återhämtning efter operation
urinvägsinfektion: kvarliggande urinkateter
urologi: kvarliggande urinkateter, självkateterisering, prostataförstoring, erektil dysfunktion
utskrivning: utskrivningsprocess, vårdplan, hemtagning
utvecklingsstörning: downs syndrom
vaccin: vaccinationsmottagning, spruta, kikhosta
vatten: hav, strand
venkateter: central infart
viktkontroll: fetmamottagning
vitalparametrar: andningsfrekvens, news2, plåstersensor, feber, smarta textilier, tidig varningspoäng
våld i nära relationer: eva-mottagning
vårdcentral: hälsocentraler
vårdgivare: privat vård
vårdkedja: standardiserat vårdförlopp
vårdkvalitet: vårdriktlinjer, inspektionen för vård och omsorg, riktlinje
vårdpersonal: sjukhuspersonal, sjuksköterskor, läkarkår
vårdrelaterad infektion: handhygienmätning, clostridium difficile, handtvätt, isoleringsrum, ytdesinfektion, klorhexidin
vårdsäng: elevatorsäng
vårdutbildning: vårdstudent, undersköterskeutbildning, st-läkare
vägvisning: informationsskärm
välfärdsteknik: måltidsrobot, duschrobot
vätskebalans: uttorkning
ångest: ångestsyndrom
äldre: högåldrade
äldreboende: seniorbostad, medicinskt ansvarig sjuksköterska, geriatrisk, omvårdnad, dörrlarm, personlig hygien, välfärdsteknik, skörhet, larmmottagning, rumskamera, långvård, kontaktman, korttids, besökshund
äldreomsorg: kommunal hälso- och sjukvård, digital signering, delegering av läkemedel, levnadsberättelse, biståndshandläggare, socialtjänstlagen, välfärdsteknik
ögonbotten: ögonbottenbild, ögonbottenfoto
ögonläkare: glasögon
ögonsjukvård: ögonkirurgi, ögonbottenbild, ögonbottenfoto, ögon, synsvag, starroperation, ljuskänsliga ögon, läsglasögon, brytningsfel, synfältsbortfall, barnglasögon, kontaktlins, torra ögon, glaskroppsavlossning, synundersökning, synförmåga
önh: otoskop, kristallsjuka
öppenvård: specialistmottagning, specialistvård
öron: otoskop
övergrepp: eva-mottagning
överrapportering: strukturerad kommunikation
övervikt: fetmamottagning, gastric bypass, vikt, viktkirurgi, bukfett, viktstigma, kroppsvikt, fetmaoperation, snabbmat, metabol syndrom, midjemått, barnobesitas, sockerberoende, väger för mycket, stegräknare
barnpsykiatri: hvb, lvu, orosanmälan, barnavårdsutredning, barnahus, övergrepp, lekterapi, föräldrastöd, familjehem, elever som mår dåligt, hemmasittande, student counselling, stress i skolan, flyktingbarn, skärmtid, barnångest, ätstörning hos unga
dialys: dialysmaskin, dialysaccess, kreatininvärde, hemofiltration
elevhälsa: barnhälsa, elever som mår dåligt
ensamhet: volontär, sociala robotar, kafferep, vänskap, aktivitet på recept, social exclusion, umgås, singelhushåll, grannskap, companion robots, samtalsvän, seniorträff, besökshund, brevvän
fallprevention: sarkopeni, skörhet, styrketräning
förmaksflimmer: koagulation, arytmier, extrasystolier
föräldrastöd: föräldraskap
hygien: kanylburk, stickskada, klädregler, sterilgodsflöde
hörapparat: hörslinga
hörselvård: otoskop, öroninflammation
kronisk sjukdom: sköldkörtel
läkemedelsfel: patientidentifiering, medicinförväxling
missbruk: socialsekreterare, blandmissbruk, tolvstegsprogram, hasch, doping
npf: språkstörning, adhd-medicin, autismspektrum, tics
protes: ortopedteknik
provtagning: hemtester, elektrolyter, blodcentral, labbsystem, patientidentifiering, provhantering, perifer infart, biomedicinsk analytiker, urinprov, blodgruppering, specimen transport, serologi, provmärkning, labbpersonal, provrör, kanyl
specialkost: celiaki
sårvård: stomi, sårinfektion, blåmärke, förfrysning
tillgänglighet: ramp, lättläst
vårdskada: läkemedelsfel, trycksår, fallolyckor, vårdrelaterad infektion
dermatologi: hudförändring
förflyttning: glidlakan
parkinson: darrningar, motorneuronsjukdom
hälsoundersökning: genetiskt test, hälsokontroller
personalbrist: utarbetad personal
vårdhygien: vinterkräksjuka
patologi: patologisvar, mikrotom, obducent, färgning av vävnad
kompetensförsörjning: inskolning, attraktiv arbetsgivare
sjukhuslogistik: portvakt, självgående truck, förrådsskåp, sängkörning, asset tracking hospital, transportrobot, materialbrist, sjukhusrobot
väntetid: väntetid till operation, no-show
operationsrobot: robotassisterad
transplantation: njurtransplanterad
patientmonitor: central monitoring station
spårning av utrustning: asset tracking hospital
dosdispensering: slutenvårdsdos
näringsdryck: parenteral nutrition
fhir: arketyp
titthålskirurgi: bukspegling
materialförsörjning: materialbrist
sterilcentral: sterilgodsflöde
överbeläggning: satellitpatienter, corridor patients
vårdplats: beläggningsprognos
cancerrehabilitering: survivorship
smittspridning: epidemi
diktering: läkaranteckning
hot och våld: hotad
bokning: bokar
spisvakt: spis
`
