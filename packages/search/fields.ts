import { fieldsOfCare } from './vocabulary/fields-of-care.ts'
import { fieldsOfSociety } from './vocabulary/fields-of-society.ts'

/**
 * What belongs to what: a line a field, what it is called, a colon, and what is a kind or a part of it. Each is a term of the vocabulary and
 * stands for all that its groups call it. Whoever looks for a field is glad of its kinds; whoever looks for a kind, a little of the field.
 */
const lines = `
äldreomsorg, äldrevård: äldreboende, hemtjänst, trygghetslarm, demensvård, nattillsyn, korttidsboende, vård- och omsorgsboende, hemsjukvård, sociala robotar
äldre: äldreomsorg, äldreboende, hemtjänst, demens, fallprevention, geriatrik, ensamhet, skörhet
äldreboende: nattillsyn, demensboende, trygghetslarm
hemtjänst: trygghetslarm, nyckelfri, omvårdnad
hemsjukvård: hemtjänst, distriktssköterska, asih, hemdialys, kvarboende, mobilt team
välfärdsteknik: trygghetslarm, nattillsyn, nyckelfri, sociala robotar, medicinpåminnelse, smarta hem, fallarm, egenmonitorering
socialtjänst: försörjningsstöd, orosanmälan, missbruk, hvb, hemlöshet, ekonomiskt bistånd
demens: minnesmottagning, demensboende, alzheimer, vandringsbenägen, kognitivt stöd
ensamhet: social samvaro, sociala kontakter, sällskapsrobot
fall, fallprevention, fallolyckor: fallarm, fallrisk, balans, ramla, balansträning, höftfraktur
funktionsnedsättning, funktionshindrade: rullstol, hjälpmedel, lss, syn, hörsel, habilitering, tillgänglighet, gruppbostad, kommunikationshjälpmedel, rullstolsburen, synhjälpmedel, utvecklingsstörning
hjälpmedel: rullstol, rullator, protes, hörapparat, synhjälpmedel, kommunikationshjälpmedel, ögonstyrning, exoskelett, smarta glasögon
rehabilitering: fysioterapi, arbetsterapi, strokerehabilitering, rehabiliteringsträning, gånganalys, balansträning, hjärtrehabilitering, cancerrehabilitering, logopedi, gångträning
idrott: fysisk aktivitet, badhus, idrottsskada
primärvård: vårdcentral, allmänläkare, distriktssköterska, barnhälsovård, triage, telefonrådgivning
distansvård: videobesök, videomöte, egenmonitorering, digitala besök, distanskonsultation, kbt på nätet, egenprovtagning, telefonrådgivning
digital vård, e-hälsa: videobesök, videomöte, egenmonitorering, internetpsykiatri, journal, distansvård, mobilapp, e-recept
videobesök: videomöte, distansvård, digitala besök
egenmonitorering: mäta själv, blodtrycksmätare, blodsockermätning, egenvård, distansuppföljning, vitalparametrar
egenvård: egenmonitorering, självtest, livsstil
patientflöde: utskrivning, inskrivning, vårdplats, vårdkö, operationsplanering, flöde
utskrivning: trygg hemgång, samordnad vårdplanering, återinläggning
journal: journalanteckning, diktering, läkarsekreterare, journalföring, remiss, transkribering
bemanning: schemaläggning, personalbrist, kompetensförsörjning, sjukfrånvaro
arbetsmiljö: ergonomi, belastningsskada, patientförflyttning, hot och våld, arbetsskada, exoskelett, sjukfrånvaro, skyddsutrustning
kompetens, utbildning: simuleringsträning, vårdutbildning, vuxenutbildning, skola, e-learning, introduktion av personal
akutsjukvård: ambulans, akutmottagning, triage, hjärtstopp, sepsis, trauma, intensivvård
ambulans: ambulanssjukvård, ambulanshelikopter, larmcentral, prehospital akutsjukvård, hjärtstopp, akutbil
akutmottagning: triage, bedömning av brådska, väntetid
hjärtstopp: hjärtstartare, hjärtlungräddning, sms-livräddare
kris, krisberedskap: katastrofmedicin, översvämning, reservkraft, evakuering, civilförsvar, sjukvårdsberedskap, brand, pandemi
räddningstjänst: brand, sök och räddning, skogsbrand, brandkår, drunkning, trafikolycka
security: otrygghet, brandskydd, brottsförebyggande, passersystem, överfallslarm
sjukhus: akutmottagning, avdelning, operation, intensivvård, universitetssjukhus, slutenvård
operation, kirurgi: operationssal, operationsrobot, titthålskirurgi, anestesi, dagkirurgi, ortopedi, operationsplanering, uppvakning, suturer
intensivvård: respirator, sepsis, patientmonitor, andningsstöd
ortopedi: fraktur, höft, knä, protes, artros, gips, rygg, handkirurgi
hjärta, hjärtsjukdom, kardiologi: hjärtsvikt, förmaksflimmer, hjärtinfarkt, ekg, hjärtstopp, pacemaker, hjärtrehabilitering, blodtryck, puls
kärlsjukdom: stroke, blodpropp, åderbråck, blodtryck, hjärtinfarkt
stroke: afasi, hjärnblödning, strokerehabilitering, halvsidesförlamning, slaganfall
neurologi: stroke, parkinson, epilepsi, multipel skleros, als, demens, migrän, hjärnskada
kronisk sjukdom: diabetes, kol, hjärtsvikt, astma, reumatism, epilepsi, parkinson, multipel skleros, njursjukdom, kronisk smärta
diabetes: blodsocker, insulin, diabetesfot, kontinuerlig glukosmätning, insulinpump, typ 1-diabetes
lungsjukdom, lunga: kol, astma, spirometri, andfåddhet, lungcancer, respirator, sömnapné, inhalator, syrgasbehandling, pneumoni, andning
kol: spirometri, lungfunktion, inhalator, andfåddhet, syrgasbehandling
astma: inhalator, spirometri, allergi
allergi: pollenallergi, födoämnesallergi, astma, eksem
sömn: sömnapné, sömnproblem, cpap
mage, gastroenterologi: inflammatorisk tarmsjukdom, celiaki, endoskopi, tarmcancer, stomi, magsår
urologi: urininkontinens, prostatacancer, kateter, urinvägsinfektion, blåsfunktion
inkontinens: urininkontinens, inkontinensskydd, blåsfunktion, kateter, blöja
njure: dialys, njursvikt, hemdialys
hud, dermatologi: födelsemärke, hudcancer, eksem, hudbild, sår, akne, leverfläckar
sår, sårvård: trycksår, bensår, svårläkta sår, brännskada, sårförband, fotsår, diabetesfot
smärta: kronisk smärta, ryggsmärta, migrän, smärtskattning, ryggont, värk
cancer, onkologi: bröstcancer, prostatacancer, lungcancer, hudcancer, tarmcancer, leukemi, strålbehandling, cytostatika, cancerrehabilitering, livmoderhalscancer, hjärntumör, tumörsjukdom
screening: mammografi, cellprov, hälsoundersökning, cancerscreening, tidig upptäckt, tarmcancerscreening
diagnostik: röntgen, labbanalys, bilddiagnostik, patientnära analys, patologi, endoskopi, ultraljud, screening
bilddiagnostik, röntgen, radiologi: magnetkamera, datortomografi, mammografi, ultraljud, röntgenbild, bildgranskning, skelettröntgen, pacs, pet, lungröntgen, nuklearmedicin
labbanalys: blodprov, provtagning, mikrobiologi, patologi, provsvar, biobank, genetik, provhantering, blodgas, laboratorieautomation, biomedicinsk analytiker, flödescytometri, masspektrometri, provrör, flytande biopsi, labbsystem, pcr, elektrolyter
provtagning: blodprov, egenprovtagning, provsvar, provtransport, självtest
patologi: vävnadsprov, mikroskop, cytologi, digital patologi, immunhistokemi, tumörgradering, fryssnitt, biomedicinsk analytiker, patolog
precisionsmedicin: genetik, biomarkör, biobank, cellterapi, sekvensering
infektion: sepsis, antibiotika, hiv, tuberkulos, hepatit, pandemi, vårdrelaterad infektion, vaccin, smittspårning
hygien, vårdhygien: handhygien, desinfektion, vårdrelaterad infektion, sterilcentral, smittspridning, multiresistenta bakterier, städning, uv-desinfektion
städning, lokalvård: städrobot, rengöring, desinfektion, golvvård, renhållning
läkemedelshantering: apotek, e-recept, medicinpåminnelse, läkemedelsrobot, biverkningar, infusion, läkemedelslista, läkemedelsfel, följsamhet, läkemedelsprövning, antibiotika, dosdispensering, läkemedelsberedning, läkemedelsrum, restnotering, slutet läkemedelssystem, klinisk apotekare, farmakovigilans, narkotikakontroll, polyfarmaci, läkemedelsautomater
apotek: e-recept, sjukhusapotek, apotekare, läkemedelsförsörjning
psykiatri, psykisk hälsa, psykisk ohälsa: depression, ångest, ätstörning, självmord, schizofreni, ptsd, barnpsykiatri, kbt, internetpsykiatri, psykolog, beroende, tvångssyndrom, stress, självskada
depression, ångest: kbt, internetpsykiatri, psykoterapi, nedstämdhet
barnpsykiatri: elevhälsa, barns mående, ungdomsmottagning, självskada, ätstörning
npf: adhd, autism, dyslexi, koncentrationssvårigheter
beroende, missbruk: alkohol, narkotika, spelberoende, rökning, beroendevård, nikotin, tobak, laro
livsstil, levnadsvanor, folkhälsa: fysisk aktivitet, kost, övervikt, rökning, fysisk aktivitet på recept, hälsoundersökning, matvanor, viktkontroll, stillasittande, alkoholvanor, sömn
övervikt: fysisk aktivitet på recept, barnfetma, viktkontroll, matvanor, levnadsvanor, fetmakirurgi
kost, nutrition: undernäring, sväljsvårighet, måltider, aptit, dietist, matvanor, näringsdryck
barn: skola, förskola, barnhälsovård, barnsjukvård, barnpsykiatri, ungdom, nyfödd, elevhälsa
barnsjukvård: neonatalvård, barnavdelning, barnläkare, barnfetma, barnhälsovård
neonatalvård, nyfödd: prematur, kuvös, för tidigt född, spädbarn
graviditet: mödravård, förlossning, fosterövervakning, barnmorska, fosterdiagnostik, gravida
förlossning, förlossningsvård: fosterövervakning, barnmorska, bb, mödravård, amning
kvinnosjukvård: mödravård, förlossning, klimakteriet, endometrios, cellprov, fertilitet, preventivmedel, gynekologi, bröstcancer
tandvård: munhälsa, tandklinik, karies, tandröntgen, tandhygienist, tandreglering, tandimplantat, tandlossning, tandläkare
ögonsjukvård: ögonbotten, glaukom, grå starr, synundersökning, ögonläkare, synskada
syn: synhjälpmedel, synskadade, ledarhund, skärmläsare, synundersökning
hörsel: hörapparat, hörselvård, cochleaimplantat, teckenspråk, tinnitus, hörslinga, döv, audionom
önh: hörsel, röstvård, sömnapné
palliativ vård: hospice, palliativt team, symtomlindring, livets slutskede, smärtpump
tolk: tolktjänst, teckenspråkstolk, översättning, språkbarriär
vårdkvalitet, patientsäkerhet: vårdskada, läkemedelsfel, avvikelserapportering, vårdrelaterad infektion, fallolyckor
patientmedverkan: patientrapporterade mått, patientförening, patientutbildning, enkät
medicinteknik: medicinteknisk utrustning, infusionspump, patientmonitor, hjälpmedel, hörapparat, protes, implantat, defibrillator
sjukhuslogistik: sängtransport, rörpost, provtransport, materialförsörjning, spårning av utrustning, förråd, sjukhusförråd, vaktmästeri
logistik, godstransporter: paketleverans, sjukhuslogistik, lagerhantering, citylogistik, sista milen, hemleverans, kylkedja, leveransrobot, lastbil, transport av läkemedel, budfirma, spårning av försändelser, sjöfrakt
måltider: sjukhusmat, storkök, matsvinn, skolmat, matdistribution
kollektivtrafik: buss, tåg, tunnelbana, spårvagn, färja, linjetrafik, pendeltåg, stombuss, elbuss, anropsstyrd trafik, biljett, trafikinformation, hållplats, resenär, extratåg, chaufförsbrist
buss: linjetrafik, elbuss, stombuss, bussförare, busstrafik, kollektivtrafik, hållplats, minibuss
tåg, järnväg, spårtrafik: pendeltåg, tunnelbana, spårvagn, järnvägsunderhåll, godståg, tågstation, tågtrafik, lokförare, spår, järnvägsbuller, extratåg, tågvagn, infrastrukturförvaltare, fjärrtåg, urspårning, tågklarerare, tågdepå, dubbelspår, spårbyte
sjöfart, färja, båt: elfärja, skärgårdstrafik, pendelbåt, hamn, autonoma fartyg, färjeled, farled, besättning, vattentaxi, kölvatten, ångbåt, utsläppsfri sjöfart, sjöfrakt
flyg: flygplats, elflyg, luftrum, flygledning, drönare, flygtaxi, luftvärdighet
drönare: luftrum, utom synhåll, drönarleverans, luftrum för drönare
självkörande, självkörande fordon: självkörande bussar, självkörande bil, autonom minibuss, fjärrstyrda fordon, förarstöd, automatiserad körning
fordon: bil, buss, lastbil, elfordon, självkörande fordon, fordonsflotta, elbil
elfordon, elektrifiering: laddning, elbil, elbuss, elcykel, elfärja, ellastbil, laddstolpe, elväg, vätgas, laddinfra, batteri
laddning: laddstolpe, bussladdning, fordonsladdning, snabbladdning, elfordon, laddkabel, laddhybrid, laddkort, laddtid
drivmedel: biogas, vätgas, fossilfri
mobilitet: bilpool, samåkning, kombinerade resor, mobilitet som tjänst, delad mobilitet, mikromobilitet, hållbart resande, lånecykel, mobilitetshubb, anropsstyrd trafik, cykel
mobilitet som tjänst, kombinerade resor, delad mobilitet: bilpool, samåkning, lånecykel, elsparkcykel, mobilitetshubb, reseplanerare
bilpool, bilfri: kombinerade resor, delad mobilitet, samåkning, mobilitet som tjänst
mikromobilitet: elsparkcykel, lånecykel, elcykel
cykel: cykelväg, elcykel, lånecykel, cykelparkering, lastcykel, cyklist, cykelhjälm, cykelstråk
resa, resenär: reseplanerare, trafikinformation, biljett, pendling, kollektivtrafik, hållbart resande
färdtjänst, sjukresa: ledsagning, anropsstyrd trafik, tillgänglig resa, färdtjänstresor, sjuktransport
anropsstyrd trafik: ringbuss, landsbygdstrafik, samåkning, flexlinje, närtrafik
biljett, betalning: biljettkontroll, kontaktlös, mobilbetalning, betalkort, biljettsystem, taxa, betalterminal, swish
trafikinformation: reseplanerare, realtidsinformation, störning, avgångar, tidtabell, trafikläge
tillgänglighet, tillgänglig resa: ledsagning, ledstråk, hinderfri, tillgänglighetsanpassad, universell utformning, rullstol
trafiksäkerhet: trafikolycka, vinterväghållning, hastighet, oskyddade trafikanter, korsning, viltolycka, cykelhjälm, halka, övergångsställe, hastighetsöverträdelse, snöskoter
väg, vägunderhåll: vinterväghållning, vägar, trafikledning, trafiksignal, halka, trafiksäkerhet
trafik: trafiksäkerhet, trafikledning, trängsel, trafikmätning, parkering, trafiksignal, kollektivtrafik, trafikinformation, busstrafik
parkering: parkeringsplats, cykelparkering, infartsparkering, laddplats, gatuparkering
smart stad, stadsplanering: gatubelysning, parkering, avfall, luftkvalitet, digital tvilling, stadsutveckling, smarta byggnader, trafikmätning, grönområde
landsbygd: lantbruk, bredband, anropsstyrd trafik, skärgård, mobilt team, skog, småort
turism: besökare, friluftsliv, evenemang, museum, hotell, vandringsled, upplevelse, camping
friluftsliv: vandringsled, fjäll, skidåkning, naturområde
kultur: museum, kulturhus, teater, utställning, kulturarv, musik, bibliotek, konst
bibliotek: biblioteksbok, folkbibliotek, läsning, ljudbok, obemannat bibliotek
skola, utbildning: elever, undervisning, läromedel, förskola, elevhälsa, specialpedagogik, skolmat, grundskola, lärande, distanskurs, klassrum, skolskjuts
elever: undervisning, läromedel, skola, lärande
elevhälsa: skolsköterska, mobbning, skolfrånvaro, barns mående
arbetsmarknad: rekrytering, arbetssökande, arbetsrehabilitering, personalbrist
byggande, bygg: byggprocess, trähus, renovering, byggavfall, bim, betong, byggarbetsplats, fastighetsdrift, byggmaterial
byggnad, fastighet: fastighetsdrift, smarta byggnader, inomhusklimat, energieffektivitet, hiss, renovering, brandskydd, bostäder, ventilation
fastighetsdrift: inomhusklimat, ventilation, energibesparing, smarta byggnader, hiss, fastighetsskötsel
bostäder: trygghetsboende, studentboende, smarta hem, bostadsanpassning, hyresgäst, flerbostadshus, gruppbostad
inomhusmiljö, inomhusklimat: ventilation, fukt, inomhusluft, luftkvalitet, ljudmiljö, radon, termiskt klimat, belysning
energi: energibesparing, solceller, elnät, fjärrvärme, vindkraft, batteri, värmepump, uppvärmning, energilager, effekttoppar, elförbrukning, vätgas, värme, kyla
förnybar: solceller, vindkraft, biogas, vattenkraft, vätgas
el, elnät: solceller, batteri, laddning, effekttoppar, energilager, reservkraft, mikronät
värme: fjärrvärme, värmepump, värmebölja, uppvärmning
luftkvalitet: luftförorening, utomhusluft, inomhusluft, partiklar, ventilation
miljö, klimat: luftförorening, buller, utsläpp, klimatanpassning, biologisk mångfald, cirkulär ekonomi, vattenkvalitet, återvinning, miljögifter
hållbarhet: cirkulär ekonomi, återbruk, energibesparing, utsläpp, hållbart resande, fossilfri, klimatneutral
klimatanpassning: översvämning, värmebölja, skyfall, torka, dagvatten
buller: bullermätning, akustik, trafikbuller, ljudmiljö, järnvägsbuller
ljus: gatubelysning, lampor, ljusterapi, dagsljus, belysningsarmatur
vatten: dricksvatten, vattenrening, avlopp, läkemedelsrester, vattenläcka, dagvatten, sjö, vattenkvalitet, vattenmätning, reningsverk, översvämning
avfall: återvinning, sopsortering, soptömning, matavfall, sjukhusavfall, plast, källsortering, avfallshantering, återbruk
cirkulär ekonomi: återbruk, reparation, återvinning, begagnat
lantbruk, jordbruk: odling, djurhållning, precisionsodling, traktor, skörd, mjölkkor, växthus, livsmedel, bevattning
livsmedel: livsmedelsproduktion, lantbruk, livsmedelssäkerhet, vertikal odling, fiske
mat, livsmedel: måltider, matsvinn
skog: skogsindustri, skogsbrand, trä, skogsmaskin, skogsägare
natur, biologisk mångfald: skog, vilt, pollinering, naturreservat, grönområde
djur: mjölkkor, djursjukvård, häst, rennäring, djurhållning, fiskodling, veterinär
industri, tillverkning: smart tillverkning, gruva, verkstad, 3d-utskrift, produktutveckling, skogsindustri, automation
kommun, offentlig sektor: e-tjänst, medborgarservice, socialtjänst, skola, handläggning, medborgardialog, äldreomsorg
e-tjänst: digital ansökan, medborgarservice, e-legitimation, självbetjäning, kontaktcenter, handläggning, digital brevlåda, ärende
medborgarservice, kundtjänst: e-tjänst, kontaktcenter, digital ansökan, frågor från invånare
administration: handläggning, dokumenthantering, faktura, läkarsekreterare, processautomatisering, vårdadministration
digital delaktighet: datorvana, digital kompetens, e-tjänst
upphandling: innovationsupphandling, funktionsupphandling, inköp, kravställning, anbud
cybersäkerhet, informationssäkerhet: dataintrång, penetrationstest, inloggning, kryptering, säkerhetstest, ransomware, personuppgifter
personuppgifter: sekretess, anonymisering, syntetiska data, samtycke, integritet
öppna data, data: datadelning, statistik, kartor, dataanalys, register, hälsodata, syntetiska data, datahubb
hälsodata: kvalitetsregister, syntetiska data, patientdata, forskningsdata, journal
regelverk: mdr, ivdr, ce-märkning, etikprövning, ai-förordningen, gdpr, certifiering
medicintekniska regler: ce-märkning, mdr, ivdr, iso 13485
patent: immateriella rättigheter, upphovsrätt, licens
forskning: klinisk studie, etikprövning, forskningsprojekt, biobank, registerstudie
utvärdering, validering: hälsoekonomi, klinisk studie, användartest, mätning, produktprovning
artificiell intelligens, ai: maskininlärning, bildanalys, språkmodell, prediktion, chattbot, taligenkänning, beslutsstöd, algoritmer
språkteknologi: chattbot, taligenkänning, språkmodell, textanalys, översättning
robot: socialrobot, städrobot, leveransrobot, robotarm, industrirobot, exoskelett, självgående robot
sensor: rörelsesensor, mätare, kroppsburen, detektor, iot, radar, accelerometer, biosensor
sakernas internet: trådlös sensor, smarta hem, uppkopplade enheter, sensornätverk
kroppsburen: smartklocka, pulsklocka, aktivitetsarmband, smarta kläder
kamera: värmekamera, bildanalys, kamerabevakning, foto
virtuell verklighet: förstärkt verklighet, vr-glasögon, vr-träning, vr-spel, simulering
spel: vr-spel, datorspel, spelifiering
simulering: digital tvilling, simuleringsträning, vr-träning, övning
digital tvilling: simuleringsmodell, bim, visualisering
app: mobiltjänst, mobilapp
digital tjänst: app, webbtjänst, e-tjänst, chattbot, digital plattform
integration av system: interoperabilitet, standardiserat gränssnitt, systemintegration, it-plattform
material: textil, ytbeläggning, nanomaterial, plast, biomaterial, antibakteriell yta, absorberande material
positionering: gps, rfid, inomhuspositionering, spårning av utrustning
kommunikationsteknik: 5g, bredband, mobilnät, wifi
life science: bioteknik, läkemedelsutveckling, medicinteknik, precisionsmedicin
äldreomsorg, äldreboende: kallelsesystem, larmmatta, dagverksamhet, växelvård, sällskapsrobot, spisvakt, undernäring, nattfasta, munvård
hemtjänst, hemsjukvård: läkemedelshantering, bostadsanpassning, anhörigstöd, uppsökande tandvård, hembesök, mobilt trygghetslarm
hemsjukvård: virtuell avdelning, dropp, hemrespirator, sårvård, läkarbil, egenmonitorering
välfärdsteknik: larmmatta, dörrlarm, spisvakt, kallelsesystem, mobilt trygghetslarm, smart blöja, gps-larm, kognitivt stöd
trygghetslarm: larmmottagning, mobilt trygghetslarm, fallarm, gps-larm
anhörigstöd, anhörig: anhörigvårdare, avlösarservice, växelvård, efterlevandestöd, sorgstöd
sorg: sorgstöd, efterlevandesamtal
socialtjänst: våld i nära relationer, skyddat boende, familjehem, bostad först, budget- och skuldrådgivning, god man, biståndshandläggare, socialsekreterare, barnahus, daglig verksamhet, boendestöd
våld i nära relationer: skyddat boende, hedersrelaterat våld, kvinnojour, övergrepp
hemlöshet: bostad först, härbärge
funktionsnedsättning: personlig assistans, ledsagarservice, daglig verksamhet, boendestöd, bildstöd, dövblind, ryggmärgsskada, cerebral pares, amputation, hjärnstyrning, elmoppe, bostadsanpassning, anpassad grundskola
lss: personlig assistans, gruppbostad, daglig verksamhet, ledsagarservice, korttidsvistelse, boendestöd
hjälpmedel: griptång, toalettförhöjare, trapphiss, elmoppe, glidlakan, tidshjälpmedel, bionisk hand, bildstöd, ståstöd, kryckor, spisvakt, hjärnstyrning, vit käpp
rehabilitering: telerehabilitering, prehabilitering, spegelterapi, elstimulering, exergame, multimodal rehabilitering, exoskelett, handrehabilitering, neurorehabilitering, bassäng, rehabkoordinator
patientförflyttning, belastningsskada: taklyft, glidlakan, lyftsele, ståstöd, exoskelett
arbetsmiljö: stickskada, etisk stress, nattarbete, ensamarbete, larmtrötthet
bemanning, schemaläggning: vikarie, nattpass, uppgiftsväxling, delade turer, önskeschema, hyrpersonal
simuleringsträning, vårdutbildning: patientsimulator, kliniskt träningscentrum, standardiserad patient, debriefing, teamträning, vfu, virtuell patient, kirurgisk träning
primärvård: närakut, fast läkare, remiss, förkylning, listning, hälsorum, sårvård, egenvård, blodtryck, diabetesvård
distansvård: virtuell avdelning, telerehabilitering, hälsorum, teleradiologi, teledermatologi, sjukvårdsrådgivning, telecare
nära vård, sammanhållen vård: vårdsamordnare, fast vårdkontakt, samordnad individuell plan, patientkontrakt, hemsjukvård, hälsorum, mobilt team
patientflöde: vårdtid, överbeläggning, utskrivningsklara, kommandocentral, vårdplatskoordinator, uteblivna besök, incheckning, bokning, remiss, kapacitetsplanering, väntrum
vårdkö, väntetid: uteblivna besök, tidbok, operationskö, vårdgaranti, kösystem, telefonkö, egenremiss
bokning, tidbokning: uteblivna besök, tidbok, påminnelse, självincheckning
väntrum: självincheckning, kösystem, vägvisning
sjukhusbyggnad, vårdmiljö: vägvisning, enkelrum, patientrum, väntrum
journal, vårdadministration: patientportal, läkemedelslista, diagnoskodning, vårdinformationssystem, ai-journalassistent, läkarintyg, nationell patientöversikt
akutmottagning: närakut, läkarbil, traumavård, observationsavdelning, akutvårdsavdelning, väntrum, överbeläggning
akutsjukvård: anafylaxi, hjärtinfarkt, stroke, larmcentral, närakut, läkarbil, brännskada, första hjälpen, katastrofmedicin, förgiftning, svimning, akutläkare
ambulans: läkarbil, utlarmning, blåljus, traumavård, psykiatrisk ambulans
intensivvård: ecmo, neurointensivvård, barnintensiv, larmtrötthet, noninvasiv ventilation, trakeostomi, blodgas
slutenvård, avdelning: patientövervakning, rond, överrapportering, whiteboard, kallelsesystem, sängsensor, vitalparametrar, enkelrum
operation, kirurgi: prehabilitering, instrumentgaller, blindtarmsinflammation, bråck, gallsten, transplantation, plastikkirurgi, fetmakirurgi, c-båge, narkosgas, perioperativ, operationssjuksköterska
anestesi: narkosgas, sövning, intubation
ortopedi: korsband, handledsfraktur, ledprotes, axelskada, skolios, diskbråck, benskörhet, ortopedteknik, vrickning, artroskopi, fotkirurgi
rygg: diskbråck, ryggskott, skolios
smärta: nervsmärta, fibromyalgi, ledvärk, diskbråck, tens, multimodal rehabilitering, spänningshuvudvärk
hjärtsjukdom: kärlkramp, hjärtklaff, kranskärlsröntgen, holter, aortaaneurysm, hjärtfel
kärlsjukdom: aortaaneurysm, fönstertittarsjuka, lungemboli
stroke: trombolys, trombektomi, tia, sväljsvårighet, spegelterapi, strokeenhet
neurologi: polyneuropati, huntington, hjärntrötthet, eeg, muskelsjukdom, ansiktsförlamning, restless legs, ryggmärgsskada
muskelsjukdom, muskel: als, emg, muskeldystrofi, sarkopeni
lungsjukdom: lungfibros, cystisk fibros, lungemboli, noninvasiv ventilation, tuberkulos, post-covid
allergi: anafylaxi, nässelfeber, adrenalinpenna, pollen
mage, gastroenterologi: tarmflora, reflux, gallsten, diarré, förstoppning, kamerakapsel, leversjukdom, bukspottkörtel, vinterkräksjuka
urologi, inkontinens: residualurin, blåsscanner, sängvätning, bäckenbottenträning, uroterapeut
endokrinologi: sköldkörtel, diabetes, klimakteriet, fetma
blodsjukdom, hematologi: leukemi, anemi, blödarsjuka, blodpropp, koagulation
reumatologi: gikt, ledgångsreumatism, artros, fibromyalgi
hud, dermatologi: skabb, huvudlöss, vårtbehandling, håravfall, nässelfeber, hyperhidros, psoriasis, dermatoskopi
sår, sårvård: operationssår, hudtransplantation, sårsjuksköterska, tryckavlastning, kompressionsbehandling
infektion: vinterkräksjuka, borrelia, mässling, malaria, legionella, influensa, lunginflammation, esbl, urinvägsinfektion, bältros
hygien, vårdhygien: skyddsutrustning, diskdesinfektor, legionella, sårinfektion, spolrum, tvätt, slutstädning
städning, lokalvård: slutstädning, städkvalitet, mikrofiber, moppar
sterilcentral: diskdesinfektor, instrumentgaller, autoklav
sjukhuslogistik: läkemedelsrum, instrumentgaller, avdelningsförråd, riskavfall, sjukhustvätt, rtls, godsmottagning, vårdnära service, kulvert
sjukhusavfall: riskavfall, kanylburk, engångsmaterial
måltider, sjukhusmat: konsistensanpassad kost, specialkost, matvagn, berikad kost, nattfasta
cancer, onkologi: bröstdiagnostik, äggstockscancer, livmodercancer, lymfödem, protonterapi, kylmössa, kontaktsjuksköterska, multidisciplinär konferens, melanom, strålterapi
bröstcancer: mammografi, bröstrekonstruktion, tomosyntes, lymfödem, bröstdiagnostik
bilddiagnostik, röntgen: teleradiologi, angiografi, c-båge, tomosyntes, lungknuta, bifynd, kontrastmedel, ris/pacs, röntgenklinik, skiktröntgen
provtagning: torkat blod, saliv, provpinne, kapillärprov, provtagningsrobot, pku-prov
genetik, precisionsmedicin: crispr, helgenomsekvensering, farmakogenetik, flytande biopsi, gentest, sällsynta diagnoser
bioteknik, life science: organ-on-chip, vävnadsteknik, genterapi, mikrofluidik
klinisk studie, klinisk prövning: decentraliserad prövning, kontrollgrupp, prövningsenhet, huvudprövare, studiedeltagare
hälsodata: real world data, ehds, nationell patientöversikt, hälsoregister, diagnoskodning
psykiatri: lpt, tvångsåtgärd, ect, emdr, hjärnstimulering, psykakut, psykiatrisk avdelning, rättspsykiatri, peer support, exponeringsterapi, bipolär, kurator
ptsd: emdr, traumaterapi
npf: bildstöd, tidshjälpmedel, tyngdtäcke, kognitivt stöd, sinnesintryck, hyperaktivitet
ätstörning: anorexi, bulimi
sömn: snarkning, sömnutredning, tyngdtäcke, narkolepsi
folkhälsa, levnadsvanor: friskvård, hälsocoach, beteendeförändring, socialt recept, hälsosamtal, vaccination, jämlik hälsa
barn: barnahus, barnkonventionen, lekterapi, föräldrastöd, barntandvård, spädbarn
barnsjukvård: lekterapi, sjukhusclown, barnintensiv, rs-virus, barnsjukhus, habilitering
nyfödd, neonatalvård: kängurumetod, pku-prov, mjölkbank, neonatalavdelning, amning, gulsot
graviditet, mödravård: graviditetsdiabetes, havandeskapsförgiftning, missfall, rutinultraljud, graviditetsultraljud, förlossningsrädsla
förlossning: kejsarsnitt, förlossningsskada, förlossningsrädsla, fosterljud, eftervård
kvinnosjukvård: framfall, myom, mens, bäckenbottenträning, äggstockscancer, havandeskapsförgiftning, förlossningsskada
tandvård: rotfyllning, visdomstand, bruxism, munskanner, tandprotes, muntorrhet, mobil tandvård, barntandvård, tandvårdsrädsla, bettskena, fluorlack, tandsköterska
ögonsjukvård: optisk koherenstomografi, skelning, närsynthet, amd
syn: vit käpp, nattblindhet, punktskrift, uppläsning
hörsel: läppläsning, skrivtolk, dövblind, hörseltest, hörselskydd
önh: halsfluss, öroninflammation, bihåleinflammation, hörselgång
palliativ vård: bårhus, brytpunktssamtal, efterlevandesamtal, munvård, sorg, vakande
patientsäkerhet: patientidentifiering, tillbud, händelseanalys, larmtrötthet, trycksår, patientövervakning, överrapportering, stickskada
medicinteknik: medicintekniker
sjukhus: operationssal, röntgen, laboratorium, sjukhuslogistik, sterilcentral, patientflöde, akutvårdsavdelning
djursjukvård: veterinärklinik, husdjur
klinisk studie: patientrekrytering, studiesköterska, prövningsenhet, läkemedelsprövning, blindad studie, klinisk uppföljning, studiedeltagare
användartest, användbarhet: tänka högt, acceptanstest, a/b-test, betatest, usability-labb, användningsfel, human factors, kognitiv belastning, ögonrörelsemätning
produktprovning: klimatkammare, vibrationsprov, vattentät, elsäkerhet, livslängdsprov, elektromagnetisk kompatibilitet, ekofri kammare, falltest av produkt, biokompatibilitet
testbädd: testlägenhet, showroom, observationsrum, full skala, renrum, rörelselabb
simulering: full skala, diskret händelsesimulering, kirurgisk träning
utvärdering: nöjdhet, tidsstudie, före- och efterstudie, kostnadsnyttoanalys, jämförande studie, tillförlitlighet
validering: referensmätning, mätnoggrannhet, sensitivitet, jämförande studie
väder, vinterklimat: minusgrader, regn, dimma, blåst, vinterväghållning
natt: nattpersonal, nattillsyn, mörker, nattbuss
bemanning, schemaläggning: skiftarbete, nattpersonal, jour, helg
arbetsmiljö: ensamarbete, skiftarbete, kognitiv belastning
sjukhus: korridor, källare, entré
hem: badrum, sovrum
cybersäkerhet, informationssäkerhet: dataläcka, flerfaktorsinloggning, nis2, iso 27001, säkerhetsövervakning, penetrationstestning, behörighet, säkerhetskopia
inloggning: enkel inloggning, flerfaktorsinloggning, fingeravtryck, tjänstekort
sensor: närvarosensor, sängsensor, gassensor, temperaturgivare, nivågivare, flödesmätare, tröghetssensor, vibrationssensor, luktsensor, ultraljudssensor, millimetervågsradar
kroppsburen: hörsnäckor, smart sula, svettsensor, plåstersensor, fotopletysmografi
kamera: kroppskamera, djupkamera, personräkning, registreringsskylt
bildanalys: posedetektering, optisk teckenläsning, registreringsskylt, personräkning, gestigenkänning
robot: robothund, autonom mobil robot, laboratorierobot, desinfektionsrobot, telerobot, undervattensrobot, byggrobot, lantbruksrobot, inspektionsrobot, gripdon
drönare: fjärrpilot, svärm, inspektionsrobot
artificiell intelligens: generativ ai, förklarbar ai, ai-agent, avvikelsedetektering, förstärkningsinlärning, partiskhet
taligenkänning: textning, journalskrivande ai, smart högtalare
journal, journalföring: journalskrivande ai, dubbeldokumentation, journalintegration
batteri: batteritid, trådlös laddning, energiskörd, batteriåtervinning, superkondensator
elektronik: inbyggda system, böjlig elektronik
material: biokompatibilitet, självrengörande yta, flamskydd, aerogel, biologiskt nedbrytbar
3d-utskrift: bioprinting, reservdel på begäran, anatomisk modell
tillverkning: formsprutning, cnc, svetsning, processindustri
larm: patientkallelse, personsökare, larmtrötthet, ensamarbete, överfallslarm
interoperabilitet: integrationsmotor, kodverk, enkel inloggning, dubbeldokumentation, gränssnitt för journal
it-system: gamla it-system, lågkod, leverantörsinlåsning
hälsodata: sekundäranvändning av hälsodata, federerade data, verkliga data, testdata
kommunikationsteknik: privat 5g, nödkommunikation, satellitkommunikation, lågenergiradio, fördröjning
regelverk: avsett ändamål, anmält organ, riskanalys, regulatorisk sandlåda, nis2
medicintekniska regler, ce-märkning: avsett ändamål, anmält organ, riskanalys, klinisk uppföljning, prestandastudie
neurologi: hjärnvågor, muskelaktivitet
livsstil: beteendeförändring, nudging
primärvård: närakut, fast läkare, remiss, förkylning, listade patienter, hälsorum, sårvård, egenvård, blodtryck, diabetesvård
operation, kirurgi: prehabilitering, instrumentgaller, blindtarmsinflammation, ljumskbråck, gallsten, transplantation, plastikkirurgi, fetmakirurgi, c-båge, narkosgas, perioperativ, operationssjuksköterska
smärta: nervsmärta, fibromyalgi, ledvärk, diskbråck, multimodal rehabilitering, spänningshuvudvärk
sår, sårvård: incisionssår, hudtransplantation, sårsjuksköterska, tryckavlastning, kompressionsbehandling
kollektivtrafik: linjenät, turtäthet, punktlighet, ersättningstrafik, restid, trygghet i kollektivtrafiken, resenärsräkning, skolskjuts, nattbuss, serviceresor, båttrafik, färdmedelsfördelning, trafikplanering, tvärbana, regionbuss
buss: trådbuss, dubbeldäckare, busskur, busskörfält, bussdepå, långfärdsbuss, matartrafik, ersättningsbuss, vätgasbuss, fordonsgas
tåg, järnväg, spårtrafik: kontaktledning, plankorsning, spårväxel, rullande materiel, ertms, nattåg, signalfel, tågstopp, banarbete, hjulplatta, kombiterminal, godståg, spårspring, konduktör
spårvagn, spårväg: tvärbana, snabbspårväg
tunnelbana: plattformsdörrar, spärrar, spårspring, rulltrappa
sjöfart, färja, båt: linfärja, landström, lotsning, isbrytare, hamnanlöp, fritidsbåt, båtbottenfärg, sjömätning, obemannad båt, sjötrafikledning, flytväst, vattenvägar, containerterminal, sjösäkerhet, rederi, besättning
hamn: kombiterminal, farligt gods
flyg, flygplats: bagage, säkerhetskontroll, flygbränsle, avisning, helikopterplatta, fjärrstyrt flygtorn, flygtaxi, flygtrafiktjänst
drönare: drönarinspektion, flygfotografering, drönardetektion, geostaket, drönarpilot, drönarkartering, obemannad luftfart
självkörande, självkörande fordon: självkörande lastbil, konvojkörning, säkerhetsförare, lidar, nivå 4, självkörande truck
fordon: motorcykel, fordonsunderhåll, fordonsdata, fordonsteknik
elfordon, elektrifiering: dubbelriktad laddning, räckvidd, batteribyte, megawattladdning, elskåpbil, landström, trådlös laddning, elmoped
laddning: megawattladdning, trådlös laddning, dubbelriktad laddning, bussladdning
drivmedel: fordonsgas, hvo, elektrobränsle, biogas, vätgastankning, flygbränsle, biodiesel
mobilitet: mikrotransit, cykelpendling, gångtrafik, resvanor, bilfri
cykel: cykelservice, cykelstöld, vintercykling, cykelpendling, specialcykel, cykelkärra, singelolycka, tjänstecykel, cykelräkning, lastcykel
gångtrafik, fotgängare: gångtunnel, gågata, skolväg, gångavstånd, övergångsställe, trottoar
oskyddade trafikanter: fotgängare, cyklist, motorcykel, dödvinkel, skolväg
färdtjänst, sjukresa: rullstolstaxi, bårtransport, serviceresor, ledsagning på station, servicelinje
anropsstyrd trafik: mikrotransit, servicelinje, flexbuss, matartrafik
biljett, betalning: kontobaserad biljett, öppen betalning ombord, periodbiljett, zonsystem, plankning, incheckning, kontantfri, tilläggsavgift, studentbiljett, reskassa, pristak, validator, förköp
trafikinformation: hållplatsutrop, inställda avgångar, ersättningstrafik, reseplanerare
tillgänglig resa: nivåskillnad, rullstolsramp, vit käpp, stationsledsagning, barnvagn, ledstråk, färdtjänst, nedsatt rörlighet, reshjälp, kantsten
trafiksäkerhet: alkolås, förartrötthet, dödvinkel, krockprov, skolväg, nära-olycka, farthinder, distraktion vid ratten, plankorsning, bilbarnstol, motorcykel, olycksdata, vintervägar
trafiksäkerhet, vägunderhåll: vägarbete, vägmarkering, vägmärke, broar, tjäle, enskild väg, vägräcke, vägfriktion, svartis, snöplog, skogsbilväg, asfalt, vägskador, vägytan, motorväg, bärighet
vinterväghållning: snöplog, svartis, vägfriktion, vinterdäck, halka, väderprognos
trafik: miljözon, trängselavgift, trafiksimulering, gågata, grön våg, fordonsräkning, farthinder
trafikledning: trafiksignal, variabel skylt, grön våg, trafikledare, sjötrafikledning
parkering: parkeringsnorm, parkeringsvakt, parkeringssensor, handikapparkering, lastzon, angöring, parkeringshus
logistik, godstransporter: spedition, farligt gods, varumottagning, returlogistik, bygglogistik, fyllnadsgrad, mikrohubb, temperaturlogger, tull, container, samlastning, försörjningskedja, kombiterminal, fraktsedel
kylkedja: temperaturlogger, kylväska
vinterklimat: köldtest, snödjup, tjäle, lavin, vinterväghållning
väder: väderprognos, vindmätning, snödjup, värmebölja, skyfall
fjäll: lavin, skoterled, fjällräddning, skidåkning
hållbart resande: färdmedelsfördelning, cykelpendling, gångtrafik, samåkning, resvanor, bilfri, kollektivtrafik
kommun, offentlig sektor: kommunalt bolag, kommunfullmäktige, tjänsteperson, felanmälan, bygglov, välfärd, lokalbokning, gatuskötsel, offentlig förvaltning
medborgarservice, kundtjänst: felanmälan, synpunkter, mina sidor, kontaktcenter
e-tjänst: mina sidor, webbformulär, bygglovsansökan, felanmälan, digital plånbok, fullmakt
e-legitimation: tvåfaktorsautentisering, enkel inloggning, lösenord, digital plånbok, e-underskrift
handläggning: bygglov, automatiserat beslut, diarieföring, försörjningsstöd, ärendehantering
administration: diarieföring, e-arkiv, mötesprotokoll, maskning av personuppgifter, fakturahantering, lokalbokning
medborgardialog, demokrati: medborgarförslag, medborgarbudget, medborgarpanel, ungdomsråd, valdeltagande, desinformation
digital delaktighet: klarspråk, lösenord, digitalt utanförskap, medie- och informationskunnighet
socialtjänst: familjehem, god man, skyddat boende, skuldrådgivning, bostad först, fältassistent, våld i nära relationer, felaktiga utbetalningar, hedersrelaterat våld, barnskydd
brott, brottsförebyggande: gängkriminalitet, bedrägeri, kameraövervakning, ungdomsbrottslighet, inbrott, snatteri, klotter, trygghetsvandring, narkotikabrott, smuggling
polis: kroppsburen kamera, forensik, brottsplats, gängkriminalitet
otrygghet, säkerhet: trygghetsvandring, grannsamverkan, kameraövervakning, gatubelysning, trygghetsvärd
kriminalvård: häkte, frivård, fängelse
kris, krisberedskap: skyddsrum, lägesbild, krisövning, kontinuitetshantering, masskadehändelse, cbrn, strömavbrott, vma, totalförsvar, trygghetspunkt, skred, desinformation, livsmedelsförsörjning
räddningstjänst: insatstid, nödsamtal, rökdykning, kemolycka, oljeutsläpp, rakel, blåljus, räddningsledare, brandsläckare, livräddning
brand, brandskydd: brandsläckare, utrymning, spisvakt, brandklassning, skogsbrand, brandvarnare, rökdykning
försvar: totalförsvar, dubbla användningsområden, försvarsmakten
skola, utbildning: skolgård, skolbyggnad, läxhjälp, betyg och bedömning, fritidshem, modersmål, arbetsro, skolavhopp, rektor, komvux, vuxenutbildning, inlärningsspel, läs- och skrivsvårigheter, studievägledning, lärarbrist, skolbibliotek
undervisning, läromedel: individanpassad undervisning, inlärningsspel, läxhjälp, programmering i skolan, teknikundervisning, betyg och bedömning, språkundervisning
specialpedagogik: extra anpassning, dyskalkyli, läs- och skrivsvårigheter, dyslexi
förskola: barnomsorg, lekplats, småbarn, lek
elevhälsa: mobbning, skolavhopp, skolpsykolog
vuxenutbildning: komvux, yrkeshögskola, omskolning, mikromeriter, sfi, folkhögskola
arbetsmarknad: arbetsträning, omskolning, bemanningsföretag, validering av kompetens, sociala företag, daglig verksamhet, unga som varken arbetar eller studerar
arbetsmiljö: distansarbete, ensamarbete, skiftarbete, arbetsolycka, personlig skyddsutrustning, hörselskydd, vibrationsskada, kontorslandskap, företagshälsovård, kvartsdamm, stress
bibliotek: sagostund, bokcirkel, bokbuss, meröppet
museum, kulturarv: ljudguide, fornlämning, konservering av föremål, digitisering, världsarv, byggnadsvård, hembygdsgård, arkiv
kultur: kultur på recept, kreativa näringar, körsång, hantverk, strömmad konsert, dans, film, kulturskola
turism: besöksnäring, campingplats, vandrarhem, naturturism, matturism, norrsken, besöksflöde, överturism, nöjespark, turistinformation, skidanläggning, kryssning
friluftsliv: jakt, paddling, bärplockning, allemansrätt, skridskor, istjocklek, motionsspår, badplats, fritidsbåt, skoterled, fågelskådning
idrott: konstgräs, elitidrott, parasport, ridsport, e-sport, ishall, simhall, motionsspår, idrottsförening
badhus: badvatten, simhall, badplats, drunkning
evenemang: folksamling, mässanläggning, konferens, festival, publik, konsert
detaljhandel: obemannad butik, självutcheckning, snatteri, e-handel
föreningsliv: ideell sektor, volontär, idrottsförening, fritidsgård
fritid: fritidsgård, idrott, föreningsliv, friluftsliv, kulturskola
ungdom: fritidsgård, ungdomsråd, ungdomsbrottslighet, ungdomsmottagning, e-sport
jämlikhet, diskriminering: barnets rättigheter, mänskliga rättigheter, hbtq, rasism, jämställdhet, nationella minoriteter
migrant, nyanländ: ensamkommande, språkcafé, samhällsorientering, papperslös, svenska som andraspråk, modersmål, tolk
energi: elpris, elräkning, strömavbrott, kraftvärme, bergvärme, kärnkraft, energirådgivning, energideklaration, datahall, solpark, vindpark, termisk lagring, avfallsförbränning
el, elnät: strömavbrott, reservaggregat, ö-drift, elmätare, transformatorstation, kraftledning, nätägare, flexibilitetsmarknad, stödtjänster, likström
energieffektivitet, energibesparing: tilläggsisolering, energideklaration, energirådgivning, närvarostyrning, passivhus, elräkning
solceller: solpark, växelriktare, agrivoltaik, solvärme
vindkraft: vindpark, nedisning
värme, uppvärmning: bergvärme, kraftvärme, golvvärme, tappvarmvatten, solvärme, vedeldning, undercentral, termisk lagring
vätgas: elektrolys, vätgastankning, vätgasbuss, bränslecell
kyla: fjärrkyla, solavskärmning, kylkedja
utsläpp: koldioxidinfångning, livscykelanalys, klimatbokslut, metanutsläpp, biokol, lustgas, hållbarhetsrapportering
klimatanpassning: naturbaserade lösningar, värmeö, regnbädd, gröna tak, skred, havsnivå, stadsträd, vattenbrist
luftkvalitet: vedeldning, luftrenare, odör, pollenhalt, flyktiga ämnen
inomhusklimat, inomhusmiljö: luftrenare, avfuktare, solavskärmning, flyktiga ämnen, vattenskada, efterklang, närvarostyrning, ovk
buller: bullerplank, efterklang, hörselskydd
ljus: bländning, ljusföroreningar, gatubelysning, dygnsrytm
vatten: vattenverk, brunn, råvatten, legionella, regnvatten, gråvatten, avsaltning, vattenstånd, algblomning, övergödning, badvatten, pumpstation, kokningsrekommendation, saltvatten, torka, våtmark
avlopp, reningsverk: bräddning, tillskottsvatten, enskilt avlopp, pumpstation, avloppsövervakning, rötslam, kväverening, membranfiltrering, aktivt kol, läkemedelsrester, lakvatten, rötning
dagvatten, översvämning: regnbädd, gröna tak, bräddning, vattenstånd, tillskottsvatten, skyfall
miljögifter: markförorening, tungmetaller, högfluorerade ämnen, hormonstörande, läkemedelsrester, mikroplast, sediment
avfall: sopbil, sopsug, grovsopor, elavfall, textilåtervinning, plaståtervinning, pant, deponi, rötning, fyllnadsnivå, optisk sortering, dumpning av avfall, farligt avfall, byggavfall, nedskräpning, avfallsförbränning
återvinning: plaståtervinning, textilåtervinning, batteriåtervinning, pant, optisk sortering, elavfall, återvinningscentral
cirkulär ekonomi: industriell symbios, produktpass, fritidsbank, möbelåterbruk, flergångsmaterial, byggåtervinning, delningsekonomi, kritiska råmaterial
plast: bioplast, mikroplast, engångsplast, plaståtervinning, formsprutning
byggande, bygg: prefab, kl-trä, grön betong, geoteknik, byggrobot, husprintning, arkitekt, hantverkare, byggentreprenad, bygglogistik, tilläggsisolering, stambyte
byggnad, fastighet: klimatskal, vattenskada, lokaleffektivisering, styrsystem för byggnad, skolbyggnad
fastighetsdrift: undercentral, ovk, styrsystem för byggnad, lokaleffektivisering, behovsstyrd städning, vattenskada, felanmälan
renovering: stambyte, tilläggsisolering, möbelåterbruk, byggåtervinning
bostäder: bostadsrättsförening, trångboddhet, bostadsbrist, smarta lås, tvättstuga, porttelefon
smart stad, stadsplanering: stadskärna, förtätning, femtonminutersstad, platsutveckling, offentlig toalett, stadsträd, detaljplan, medborgardialog, offentliga rum, värmeö
grönområde: stadsträd, parkskötsel, gräsklippning, gröna tak, invasiva arter, lekplats, odlingslott
landsbygd: mobiltäckning, servicepunkt, bygdegård, lanthandel, fibernät, landsbygdstrafik, enskild väg, skogsägare
natur, biologisk mångfald: våtmark, naturrestaurering, artinventering, viltkamera, invasiva arter, rovdjur, biodling, vildsvin, insekter
lantbruk, jordbruk: ekologisk odling, markfukt, växtsjukdom, bekämpningsmedel, fältrobot, mjölkrobot, skördeprognos, trädgårdsodling, betesdjur, virtuellt stängsel, agrivoltaik, gödsel, biodling
djur: djurvälfärd, djursjukdom, sällskapsdjur, betesdjur, rovdjur, mjölkrobot, mastit, virtuellt stängsel, biodling, vildsvin
fiske: yrkesfiske, musselodling, tångodling, fiskodling, akvaponi
livsmedel: mejeri, slakteri, bageri, bryggeri, växtprotein, fermentering, sensorisk analys, matförgiftning, närproducerad mat, livsmedelsförsörjning, musselodling, specialkost, kylkedja
måltider: tillagningskök, tallrikssvinn, gästprognos, specialkost, konsistensanpassad kost, matkasse
skog: gallring, skogsinventering, skogsplanta, stormfällning, granbarkborre, skogsbilväg, vildsvin, viltstängsel
skogsindustri, trä: massaindustri, bioraffinaderi, möbelindustri, sågverk, kl-trä
industri, tillverkning: monteringslina, svetsning, cnc, gjuteri, driftstopp, reservdelar, visuell inspektion, processindustri, plc, renrum, pilotanläggning, formsprutning, stålverk, verkstadsindustri, möbelindustri, livsmedelsindustri, textilåtervinning
gruva: järnmalm, gruvavfall, kritiska råmaterial, stålverk
upphandling: marknadsdialog, ramavtal, överprövning, innovationspartnerskap, direktupphandling, värdebaserad upphandling, avtalsuppföljning
cybersäkerhet, informationssäkerhet: nis2, cyberresiliensförordningen, ddos, säkerhetskopiering, tvåfaktorsautentisering, plc, nätfiske, lösenord
regelverk: regulatorisk sandlåda, nis2, data act, ehds, ai-förordningen, cyberresiliensförordningen
patent: sekretessavtal, varumärke, uppfinning
affärsutveckling: inkubator, betalningsvilja, referenskund, affärsmodell, riskkapitalist
finansiering: innovationscheck, utlysning, regionalfonden, riskkapitalist
öppna data, kartor: lantmäteri, punktmoln, höjdmodell, adressregister, dataportal
städning, lokalvård: behovsstyrd städning, fönsterputs, sopmaskin
byggnad, fastighet: skadedjur
hygien: skadedjur
arbetsmiljö: fackförbund
lantbruk, jordbruk: gödselhantering
väg, vägunderhåll: kantslåtter
natur, biologisk mångfald: fladdermöss
översvämning, kris: dammsäkerhet
`

const list = (terms = '') => terms.split(', ')

/** Each field's names, and its kinds and parts. */
export const fieldsOfTerms = [lines, fieldsOfCare, fieldsOfSociety]
  .flatMap(text => text.trim().split('\n'))
  .map(line => line.split(': '))
  .map(([field, kinds]) => ({ field: list(field), kinds: list(kinds) }))
