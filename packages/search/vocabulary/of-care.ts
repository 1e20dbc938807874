/** Health care, dental care and social care. See ../vocabulary.ts. */
export const vocabularyOfCare = `
dagkirurgi, day surgery, dagoperation, ambulatory surgery, same-day surgery
anestesisköterska, anestesiläkare, narkosläkare, sövning, nurse anaesthetist, anaesthesiologist, anaesthetist, sedation, sedering, anestesiolog, anesthesiologist, iva-läkare, intensivist
ryggbedövning, spinalbedövning, spinalanestesi, spinal anaesthesia, spinal anesthesia, regionalanestesi, nerve block, lokalbedövning, local anaesthetic
preoperativ, preoperativ bedömning, preoperative, preoperative assessment, preop, operationsförberedelse, inför operation
kirurgmottagning, kirurgklinik, kirurgiska kliniken, kirurgavdelning, kirurgisk, kirurgiska, surgical ward, surgical clinic
thoraxkirurgi, hjärtkirurgi, hjärtoperation, öppen hjärtkirurgi, thoraxoperation, cardiac surgery, heart surgery, open-heart surgery, by-pass, bypassoperation, bypass surgery, cabg, coronary bypass
bukkirurgi, bukoperation, magoperation, abdominal surgery, tarmoperation, öppen kirurgi, open surgery, gastrokirurgi, tarmresektion
uppvakning, uppvakningsavdelning, postoperativ, postoperative, recovery room, pre- och postoperativ vård, perioperativ, perioperative
operationssjuksköterska, operationspersonal, operationsteam, scrub nurse, surgical team, theatre nurse
operationsrobot, kirurgirobot, robotassisterad kirurgi, robotkirurgi, surgical robot, robot-assisted surgery
suturer, stygn, sutures, stitches
ögonkirurgi, kataraktoperation, eye surgery
ortopedteknik, ortopedteknisk, orthotics
höftoperation, höftprotes, hip replacement
höftfraktur, hip fracture
knäoperation, knäprotes, knee replacement
gips, gipsning, plaster cast
hjärtsviktsmottagning, hjärtmottagning, heart clinic, cardiology clinic
hjärtrehabilitering, cardiac rehabilitation
holter, långtids-ekg, hjärtmonitor, heart monitor, telemetri, telemetry, ekg-mätning
blodtrycksmätare, blodtrycksmätning, blood pressure monitor, blood pressure cuff, högt blodtryck, high blood pressure
hemodynamik, cirkulation, circulation
åderbråck, venös, varicose veins, venous
endokrinologi, hormon, hormoner, endocrinology, hormones, endokrinolog, endocrinologist
sköldkörtel, tyreoidea, thyroid
diabetesvård, diabetesmottagning, diabetessjuksköterska, diabetes care, diabetes clinic, diabetes nurse
kontinuerlig glukosmätning, cgm, blodsockermätare, blodsockermätning, glukosmätare, glucose monitoring, continuous glucose monitoring, glucose meter
typ 1-diabetes, typ 2-diabetes, type 1 diabetes, type 2 diabetes, insulinbehandling
diabetesfot, fotvård, medicinsk fotvård, diabetic foot, podiatry, foot care
njurmedicin, njursvikt, kidney failure, kidney disease, chronic kidney disease, uremi, njursjuk, njursjuka, renal failure
hemdialys, bloddialys, peritonealdialys, home dialysis, peritoneal dialysis, dialys hemma, dialys i hemmet, dialysis at home, självdialys
dialysaccess, dialysis access, vascular access, dialysfistel, av-fistel, dialyskateter
kol-patienter, lungmedicin, pulmonology, respiratory medicine
lungläkare, lungmottagning, lungklinik, pulmonologist, respiratory physician, lungavdelning
syrgasbehandling, hemsyrgas, oxygen therapy, home oxygen
andningsgymnastik, andningsträning, breathing exercises
tuberkulos, tbc, tuberculosis
pneumoni, lunginflammation, pneumonia
hiv, hiv/aids
hepatit, hepatitis, hepatit b, hepatit c, leverinflammation
infektionssjukdom, infektionsmedicin, infectious disease, infectious diseases, infektionsläkare, infektionsklinik, infektionsavdelning
smittspårning, epidemiologi, epidemiology, contact tracing
vaccinationsmottagning, vaccinationsbuss, vaccination clinic
öron-näsa-hals, önh, otorhinolaryngologi, otolaryngology, ent, ear nose throat
hörselgång, cochleaimplantat, cochlear implant
audionom, audiologist
hörslinga, hearing loop
röstvård, foniatri, stämband, voice disorders, phoniatrics
stamning, stuttering
språkstörning, språkutveckling, language disorder, language development
hudläkare, dermatolog, dermatologist, hudklinik, hudmottagning
leverfläck, leverfläckar, pigmentfläck, prickar på huden, birthmark, birthmarks
akne, acne, rosacea
utslag, hudutslag, rash
hårsjukdom, håravfall, alopecia
hudtumör, hudförändring, skin lesion, skin lesions
sårläkning, sårförband, förband, bandage, dressing, wound dressing
liggsår, decubitus, trycksårsprevention, tryckavlastning, pressure relief
kompressionsbehandling, kompression, stödstrumpor, compression therapy
stomi, stomivård, stoma, ostomy
fistel, hemorrojder, proktologi
urinvägsinfektion, uvi, urinary tract infection
blåsdysfunktion, blåsfunktion, bladder function, urinkateter, urinary catheter, kissa, bäckenbotten, pelvic floor
toalett, toilet
läckage, leakage
avföring, förstoppning, faeces, constipation
fetmakirurgi, bariatrisk, bariatric, bariatric surgery
viktkontroll, viktminskning, gå ner i vikt, weight control, weight management
matvanor, kostråd, kostvanor, eating habits, dietary advice, ohälsosamma levnadsvanor
näringsdryck, sondmat, nutritionsstöd, enteral nutrition, tube feeding, enteral feeding, sondnäring
aptit, aptitlöshet, appetite
tobaksavvänjning, rökstopp, nikotinberoende, quit smoking, stop smoking, tobacco cessation
alkoholvanor, riskbruk, drickande, alkomätare, breathalyser
läkemedelsassisterad behandling, laro, metadon, methadone, substitution treatment
missbruksvård, beroendemottagning, behandlingshem, addiction treatment, rehab clinic, treatment home
hvb, hem för vård eller boende, hvb-hem, residential care for children
datorspelsberoende, gaming disorder, game addiction
rättspsykiatri, tvångsvård, forensic psychiatry, compulsory care
psykiatrisk avdelning, heldygnsvård, psykiatriska kliniken, psychiatric ward, psychiatric clinic
psykiatriker, psykiater, psychiatrist
kurator, hälso- och sjukvårdskurator, counsellor, counselor
psykosocial, psykosocialt stöd, psychosocial, counselling, counseling
psykologisk hjälp, stödsamtal, talk therapy, emotional support
dialektisk beteendeterapi, dbt, mindfulness, meditation, avslappning, relaxation
internetpsykiatri, ikbt, internetbaserad behandling, internetbaserad kbt, digital terapi, digital therapy, online therapy, icbt, internet-delivered treatment
självmordsprevention, suicidprevention, suicidal, suicide prevention, självmordsnära
nedstämd, deprimerad, ledsen, low mood, sadness, depressiv, depressive
ångestsyndrom, panik, panikångest, fobi, phobia, panic disorder, orolig, worry
utmattningssyndrom, utbränd, utbrändhet, stressrelaterad ohälsa, burned out, stress-related illness, exhaustion disorder
återhämtning, recovery, vila
sömnproblem, sömnsvårigheter, sömnlös, sova dåligt, sleep problems, sleeplessness, poor sleep, sömnkvalitet, sleep quality
cpap, sömnutredning, sleep study, polysomnografi, polysomnography
hyperaktivitet, hyperactivity, impulsivitet
neuropsykiatrisk, neuropsykiatrisk utredning, neuropsykiatriska funktionsnedsättningar, npf-diagnos, neurodiversity, neurodivergent
sinnesintryck, sensory impressions
sensorisk, sensory
unga vuxna, ungdomsmottagning, youth clinic, young adults
tonåringar, tonårig, teenagers, teens, adolescents
barnpsykolog, barns mående, ungas mående, children's mental health, youth mental health
barnavdelning, barnklinik, barnsjukhus, children's hospital, children's ward, paediatric ward
barnläkare, paediatrician, pediatrician, barnmedicin, paediatrics, pediatrics, barnmottagning
barnhälsa, child health, barnavårdscentral, barnavård
spädbarn, bebis, bebisar, nyfödda barn, newborns, newborn babies, neonate, neonates
gulsot hos nyfödda, gulsot, neonatal jaundice, jaundice, bilirubin, ljusbehandling av gulsot
förtidig födsel, för tidig födsel, prematurity, preterm birth, prematurvård
småbarn, småbarnsföräldrar, toddler, toddlers, föräldraskap, parenthood
föräldrastöd, parental support
gravida, mödrahälsa, maternal health, havande
morgonillamående, graviditetsillamående, hyperemesis, foglossning, graviditetsbesvär, morning sickness
fosterövervakning, ctg, fosterljud, fetal monitoring, foetal monitoring
förlossningsavdelning, förlossningsklinik, labour, förlossningsläkare, obstetriker, obstetrician, förlossningssal, förlossningsrum, delivery room, birthing room
värkarbete, värkar under förlossning, sammandragningar, contractions, labour pains, labor pains, utdrivningsskede
barnmorskemottagning, mödravårdscentral, mvc, antenatal clinic, midwifery
eftervård, bb-vård, postnatal, postpartum
förlossningsskada, bristning, birth injury
mens, menstruation, pms, period pain
ofrivillig barnlöshet, assisterad befruktning, assisted reproduction
mammografiscreening, bröstscreening, breast screening
cancerscreening, cancer screening, cancerupptäckt, cancer detection
tarmcancerscreening, tjocktarm, colorectal screening
gynekologisk cellprovtagning, självprovtagning hpv, hpv test
psa, psa-test, prostate screening
cancervård, cancersjuk, cancersjuka, cancerpatient, cancerpatienter, cancer patient, cancer patients
strålbehandlingsavdelning, strålbehandling, linjäraccelerator, dosplanering, radiation treatment, bestrålning, bestrålas
onkolog, onkologer, oncologist, oncologists, cancerläkare, cancerklinik, cancermottagning, cancer clinic
cytostatikabehandling, immunterapi, immunotherapy, chemo
hjärntumör, brain tumour, brain tumor, gliom
sarkom, sarcoma, karcinom, carcinoma, adenocarcinom, skivepitelcancer, basalcellscancer, malignitet, elakartad tumör
melanom, hudcancerdiagnostik, melanoma detection
cancerrehabilitering, cancer rehabilitation, cancer survivor, cancer survivors
blodsjukdom, blodsjukdomar, anemi, blodbrist, anaemia, anemia
blodgivare, blodcentral, blodbank, blood donor, blood bank, blodgivning, blood donation, transfusion
koagulation, waran, blodförtunnande, anticoagulant, anticoagulation, blood thinner
blodgruppering, blodgrupp, blodgrupper, korstest, blood typing, blood group, crossmatch
hjärnblödning, cerebral haemorrhage, brain haemorrhage, tia
strokevård, strokepatient, strokepatienter, stroke care, stroke unit, stroke patients
halvsidesförlamning, pares, hemiplegia
afasi, talsvårigheter, aphasia
nervsjukdom, neurologisk sjukdom, neurological disease, nervsystem, nerve
epileptiskt anfall, krampanfall, anfall, seizure, seizures
parkinsons, parkinsonpatient, parkinsonism, parkinson patients
skakningar, darrningar, shaking, tremors
ms, multipel skleros
alzheimers, demenspatient, demenssjuk person, dement, minnessvikt
demensboende, demenscentrum, dementia unit, dementia home
kognitivt stöd, kognitiva hjälpmedel, cognitive aid, cognitive support
minnesmottagning, minnesutredning, minnestest, memory clinic, memory test, cognitive test
vandringsbenägen, gps-larm, gps alarm, wandering
anhörigstöd, anhörigvårdare, carer support, family caregiver, family caregivers
närståendestöd, efterlevande
geriatrisk, geriatriker, äldremedicin, geriatric, geriatrician, medicine for older people
skör, skörhet, sköra äldre, sköra, frail, frailty
funktionsförmåga, funktionsbedömning, functional ability, functional assessment
åldringar, åldring, pensionär, pensionärer, gamlingar, åldrig, seniors, older adult, older person, elders, old
gammal person, mormor, farmor, grandparents
85-åringar, högåldrade, oldest old
äldrevård, omsorg om äldre, care of older people, care for the elderly, care of the elderly
säbo, särskilda boenden, äldreboenden, ålderdomshem, sjukhem, vårdhem, nursing homes, care homes, residential care, retirement home, old people's home
nattillsyn, natttillsyn, trygghetskamera, digital tillsyn, night supervision, remote supervision, digital supervision, tillsynskamera
korttidsboende, växelvård, respite care, short-term care
dagverksamhet, daglig verksamhet, day care centre, day activities
trygghetslarm, larmknapp, larmklocka, alarm button, panic button, emergency button
nyckelfri, nyckelfri hemtjänst, digitalt lås, digitala lås, keyless, digital lock, smart lock, smart locks
hemtjänstplanering, hemtjänstbesök, hemtjänsttagare, home care visits, domiciliary care
hemsjukvårdspatient, sjukvård i hemmet, sjukhusvård i hemmet, hospital at home, vård hemma, care at home, hemmavård, närvård
kommunal hälso- och sjukvård, kommunsjukvård, municipal health care
distriktssköterska, distriktssköterskor, district nurse, community nurse
trygg hemgång, gå hem från sjukhuset, going home from hospital
samordnad individuell plan, sip, individual plan, samordnad vårdplanering
omvårdnad, nursing care
hemdiagnostik, egenmätning, mäta hemma, self-measurement, self-monitoring, home measurement
hemtester, hemtest, självtest, självtester, self-test, self-tests, home test, home testing
självprovtagning, provtagning hemma, egenprovtagning, self-sampling, home sampling
blodprovstagning, stick i fingret, kapillärprov, kapillärt prov, finger prick, capillary, venprovtagning, venprov, blodtagning, venepuncture, venipuncture
saliv, salivprov, saliva
provtagningsrobot, stickrobot
provkedja, provhantering, sample handling, sample logistics
provrör, centrifug, tube, centrifuge
serum, blodplasma, plasmaprov, serumprov, blood serum, blood plasma
blodgas, blodgasanalys, blood gas
svarstid, svarstider, turnaround time
laboratorieanalys, laboratorieautomation, labbautomation, lab automation, laboratory automation, labbrobot, labbrobotar, lab robot
laboratoriemedicin, labbmedicin, klinisk kemi, medical laboratory
bakterie, bakterier, bakterieodling, virus, bacteria, viruses, bacterial culture, blood culture, blododling, odlingssvar
resistens, resistent, antimicrobial, antibiotic resistance, resistance
vävnad, vävnadsprover, tissue, tissues, snitt, helglasskanning, whole slide imaging
patolog, patologer, pathologist, pathologists, rättsmedicin, forensic medicine, obduktion, autopsy
fryssnitt, frysta snitt, frozen section, snabbsnitt, peroperativ patologi
tumörgradering, gleason, gleasongradering, stadieindelning, tnm, tumour grading, tumor grading, tumour staging, cancer staging
immunhistokemi, immunfärgning, infärgning av snitt, hematoxylin, immunohistochemistry, ihc
gentest, genetisk, genetisk testning, arvsmassa, genetic, genetic test, ärftlig, hereditary
cellterapi, stamceller, atmp, genterapi, cell therapy, stem cells, gene therapy, advanced therapies
biomarkör, biomarkörer, biomarker, biomarkers
snabbdiagnostik, patientnära diagnostik, pna, poct, bedside test, near-patient testing
röntgenavdelningen, röntgenklinik, radiologisk, bildmedicin, radiology department, radiological, röntgenläkare, radiologists
bildgranskning, granskning av bilder, bildtolkning, image reading, image interpretation, image review
pacs, ris, bildarkiv, image archive
mrt, mr-kamera, magnetresonans, mri scanner, mr-undersökning, mr-undersökningar, mri examination
dt, skiktröntgen, ct-skanner, ct scan, ct scanner, datortomograf, cat scan
ultraljudsundersökning, ekokardiografi, eko, echocardiography, ultraljudsprob, ultrasound scan
pet-kamera, gammakamera, pet scan, nuclear imaging
kontrastmedel, stråldos, contrast agent, radiation dose, kontrastvätska, kontrastundersökning, röntgenkontrast, gadolinium
bröströntgen, mammografibild, mammogram, mammograms
skelettröntgen, benskador, bone x-ray, slätröntgen, konventionell röntgen, plain x-ray, ryggröntgen, slätbilder, slätbild, handröntgen, höftröntgen
endoskop, gastroskopi, kapselendoskopi, endoscope, gastroscopy, capsule endoscopy
artroskopi, arthroscopy
medicinteknisk utrustning, medicintekniska produkter, medicintekniska, medical devices, medical equipment, mta, medicinteknisk avdelning
infusionspumpar, sprutpump, syringe pump
spruta, kanyl, nål, syringe, needle, injektion, injection
urinprov, urinsticka, urinstickor, urinanalys, urine test, urine sample, urinalysis
venkateter, pvk, central venkateter, cvk, venous catheter
patientmonitor, patientövervakning, övervakningsutrustning, patient monitor, patient monitoring, patientmonitorer, patient monitors, övervakningsmonitor, bedside monitor
vitalparametrar, vitala parametrar, vital signs, vitaldata, vitalfunktioner, vital parameters
andningsfrekvens, respiratory rate
news2, early warning score, mews, ews, pews, early warning scores, varningspoäng
postoperativ smärta, smärtskattning, smärtmottagning, pain clinic, pain assessment
ryggont, ont i ryggen, ländrygg, low back pain, backache
ledvärk, ledbesvär, ledgång, ledgångsreumatism, rheumatoid arthritis
artrosskola, artrosbehandling, osteoarthritis treatment
nackbesvär, axelbesvär, neck pain, shoulder pain
handkirurgi, handskada, hand surgery
gångträning, gångförmåga, walking training, gait
balansträning, styrketräning, balance training, strength training
rörlighetsträning, rehabträning, hemträning, träna hemma, home exercise, home training
arbetsterapeut, arbetsterapeuter, occupational therapist
fysioterapeuter, sjukgymnaster, physiotherapists
rehabiliterande, återträning, rehabilitate, rehabmottagning, rehabilitation clinic
bassäng, varmvattenbassäng
arbetsförmåga, arbetsrehabilitering, åter i arbete, return to work, vocational rehabilitation, work ability
sjukskriven, sjukskrivna, läkarintyg, sick-listed, medical certificate
långtidsfriska, företagshälsa, företagshälsovård, occupational health service
tandvårdsklinik, tandvårdsteam, folktandvård, dental practice, dental team
tandsköterska, dental nurse, tandtekniker, dental technician
tandröntgen, dental x-ray
tandreglering, tandställning, ortodonti, orthodontics, braces
tandimplantat, käkkirurgi, oral surgery, jaw, käke, dental implant
tandborste, tandborstning, toothbrush, tooth brushing, tandkräm, toothpaste
tandköttsinflammation, parodontit, tandkött, gum disease, gums, periodontitis
hål i tänderna, karies, tooth decay, cavities
tandvårdsrädsla, tandläkarskräck, dental anxiety, dental fear
synundersökning, synfält, synprov, syntest, vision test, eye examination, eye test
ögonbottenfotografering, ögonbottenbild, retinal imaging, fundus photography, retinopati, retinopathy
glaukom, ögontryck, eye pressure, intraocular pressure
synskadade, blinda, synnedsatta, blind people, partially sighted
skärmläsare, screen reader, talsyntes, speech synthesis, text to speech, uppläsning
teckenspråkstolk, sign language interpreter, bildtelefon
alternativ kommunikation, akk, bildstöd, kommunikationshjälpmedel, augmentative communication, aac, communication aid
ögonstyrning, ögonstyrd, eye tracking, eye control
elrullstol, permobil, electric wheelchair, powered wheelchair
ramp, ramper, ramps
handikappanpassning, bostadsanpassning, home adaptation, home modification, anpassad bostad
proteser, benprotes, armprotes, prostheses, artificial limb
hjälpmedelsverksamhet, hjälpmedelsförskrivning, förskrivare, assistive devices, assistive equipment
habiliteringen, barnhabilitering, child habilitation
cerebral pares, cp-skada, cerebral palsy
downs syndrom, down syndrome
lättläst, lätt svenska, easy to read, plain language
funktionsnedsatt, rörelsehindrad, rörelsehindrade, physically disabled, mobility impaired, handicapped
personlig hygien, dusch, duscha, bathing
gruppbostäder, servicebostad, stödboende, boendestöd, lss-boende, lss-boenden, supported housing, supported living, housing support
personliga assistenter, assistansanordnare
äldres boende, seniorbostad, bostäder för äldre, housing for older people
kvarboende, bo kvar hemma, bo hemma, ageing in place, aging in place, living at home
smarta hem, smart hem, smart home, smart homes, hemautomation, home automation
sociala robotar, robotkatt, robotdjur, robot pet
måltidsrobot, äthjälpmedel, feeding robot
duschrobot, hygienrobot
sociala kontakter, umgänge, social contact, samvaro, mötesplats, mötesplatser, meeting place
volontär, frivillig, ideell, volunteer, volunteers, civilsamhälle, civil society
palliativ, palliativa, palliative, palliativt team, hospicevård
smärtpump, symtomlindring, symptom relief
läkemedelsbehandling, läkemedelsanvändning, medicinanvändning, drug treatment, drug use, use of medicines
medicinlista, ordination, ordinationer, prescribing, drug prescriptions
medicinpåminnelse, medicinautomat, medicinrobot, medicindelning, dosett, dospåsar, pill dispenser, pill box, pillbox, medicine dispenser
läkemedelsrobot, plockrobot, dosrobot, läkemedelsautomater, apoteksrobot, pharmacy robot
följsamhet, följsamhet till behandling, adherence, medication adherence, compliance with treatment
läkemedelsfel, felmedicinering, medication error, medication errors, medication safety
polyfarmaci, många läkemedel, polypharmacy
läkemedelssvinn, läkemedelskassation, medicine waste
sjukhusapotek, apotekstjänst, hospital pharmacy, extemporeberedning, beredning, compounding
apoteken, apotekspersonal, pharmacies
läkemedelsverket, läkemedelsutveckling, drug development, läkemedelsföretag, pharma, pharmaceutical company
handhygienmätning, spritning, basala hygienrutiner, hand disinfection
sterilcentral, sterilteknik, autoklav, sterile supply, sterile services, sterilgods, sterilt gods, sterila instrument
uv-ljus, uv-desinfektion, uvc, uv light, ultraviolet
ytdesinfektion, surface disinfection
klädregler, basala hygienrutiner, basal hygien, hygienregler, hygienrutin, hygienrutiner, kortärmad, standard precautions
isoleringsrum, isolera smittade, isolation room, smittisolering, kohortvård, barrier nursing, undertrycksrum, negative pressure room
luftrening, luftrenare, air purification, air purifier
städrobot, städrobotar, skurmaskin, robotdammsugare, cleaning robot, cleaning robots
renhållning, städteknik, rengöringsmedel, detergent, cleaning agent, hygienic cleaning
sjukhustvätt, arbetskläder, work clothes, uniforms, textilservice, textile service
skyddsutrustning, skyddskläder, munskydd, andningsskydd, ppe, personal protective equipment, face mask, masks
sängar, vårdsäng, vårdsängar, care bed, patient bed, madrass, mattress
vaktmästeri, vaktmästare, porter, porters, transportservice
rörpost, agv, automatguidade fordon, pneumatic tube, automated guided vehicle
spårning av utrustning, rtls, utrustningsspårning, asset tracking, equipment tracking
sängtransport, sängtransporter, patienttransport inom sjukhus, intern patienttransport, intrahospital transport, bed transport, bed transfer
sjukhusförråd, vårdförråd, materialförråd, materiallogistik, supply room, medical supplies, sjukvårdsmaterial
sjukhuskök, tillagningskök, hospital kitchen, mat på sjukhus, patientmat, patient meals
matsedel, menu, måltidsmiljö, matlåda, matlådor, matdistribution, meals on wheels
sjukhusbyggnad, vårdbyggnad, vårdmiljö, vårdlokaler, hospital building, healthcare facility, health care architecture, vårdrum, patientrum, patient room, enkelrum
vårdplats, disponibla vårdplatser, beläggning, beläggningsgrad, occupancy, capacity planning, kapacitetsplanering, kapacitet, capacity, produktionsplanering
flöde, flöden, köer, flow, flows, queue, queues
operationsplanering, operationskö, operationsköer, surgery planning, theatre scheduling, surgical waiting list, op-kö, op-köer, operationsväntan
vårdgaranti, tillgänglighet till vård, access to care, korta köer, kortare väntetider, shorter waiting times
väntrum, waiting room
självincheckning, incheckning, check-in, self check-in
utskrivna, skrivas ut, utskrivningsprocess, utskrivningsplanering, discharged, discharge process, leaving hospital
återinläggning, återinskrivning, readmission, rehospitalisation
sammanhållen vård, sammanhållen planering, integrated care, continuity of care, kontinuitet, nära vård, god och nära vård, community care, close care
överrapportering, handover, shift handover
rond, ronden, ward round
vårdteam, teamarbete, team, teamwork
telefonrådgivning, sjukvårdsrådgivning, 1177, sjukvårdsupplysning, healthcare advice line, telephone advice, medical advice line
symtombedömning, symptomkollen, symptom checker, anamnesupptagning, automatiserad anamnes, history taking, digital triage
bedömning av brådska, prioritering, prioriteringar, prioritisation, prioritization, urgency
akutkliniken, akutavdelning, akutsjukhus, akutpatienter, emergency patients, emergency care unit, a&e
trauma, traumavård, traumalarm, trauma care, traumateam, traumarum, traumapatient, traumapatienter, trauma team, major trauma
akutbil, ambulanser, utryckningsfordon, ambulances, emergency vehicle, emergency vehicles, utryckning, blåljus, blue light
prehospital akutsjukvård, ambulanspersonal, vårdare i ambulans, emergency medical services, ems, paramedicine, emt
alarmering, alarmoperatör, emergency dispatcher, dispatch, utlarmning, utalarmering
sms-livräddare, livräddare, livräddning, lifesaver, volunteer responder
första hjälpen, first aid, stabilt sidoläge, recovery position, förbandslåda
svimning, svimningar, synkope, fainting, syncope, svimmat
förgiftning, intoxikation, intox, poisoning, poisoned, giftinformation
hjärtstartare, defibrillatorer, defibrillators, plötsligt hjärtstopp, sudden cardiac arrest
katastrofmedicin, masskadehändelse, disaster medicine, mass casualty, särskild händelse, major incident
sjukvårdsberedskap, health preparedness, försörjningsberedskap, beredskapslager, krisstöd
reservkraft, nödkraft, backup power, emergency power, reservaggregat, strömavbrott, power outage, blackout
självskattning, skattningsskala, self-assessment, rating scale
symtomdagbok, hälsodagbok, dagbok, diary, symptom diary, health diary
patientförening, patientorganisation, brukarorganisation, patient organisation, patient association
patientrapporterade utfall, proms, prem, patient-reported
patientutbildning, patientinformation, patient education, patient information
vårdval, patientlag, patients' rights, patientens rättigheter
jämlik hälsa, hälsoklyftor, hälsolitteracitet, health inequalities, health literacy, health equality
tolktjänst, tolkar, språktolk, tolkning på distans, distanstolk, remote interpreting, interpreting, interpreting service, interpreters, language interpreter
översätta, översättningsapp, maskinöversättning, translate, translation app, machine translation, flerspråkighet, språkbarriär, language barrier, andra språk, modersmål, mother tongue
nyanlända, flyktingar, asylsökande, invandrare, migranter, refugees, immigrants, asylum seekers, newcomers, utlandsfödda, foreign-born
primärvårdsläkare, primärvårdspatient, allmänmedicin, family medicine, primary health care
hälsocentraler, vårdcentralen, vårdcentraler, health centres, health clinic
specialistläkare, specialist, specialister, consultant, second opinion
specialistmottagning, sjukhusmottagning, specialist clinic
sjukhusvård, sjukhusets, sjukhusen, in-hospital
privat vård, privata vårdgivare, private care
statistiska hälsodata, hälsoregister, health registry, health records
vårdskada, vårdskador, avvikelse, avvikelserapportering, incident reporting, adverse events, patient harm
vårdtyngd, arbetsbelastning, workload, nurse workload
vårdens medarbetare, sjukhuspersonal, hospital staff, clinical staff, health personnel, medical staff, omvårdnadspersonal
sjuksköterskor, specialistsjuksköterska, legitimerad, nurses, registered nurse, syrra, syster
undersköterskor, vårdbiträden, usk, care assistant, care assistants, healthcare assistant
läkarkår, läkarna, doktorer, doctors, physicians, clinicians, medics
chef, chefer, enhetschef, ledarskap, manager, leadership, managers
kompetensförsörjning, personalförsörjning, competence supply, skills supply, bemanningsföretag, hyrpersonal, temporary staff, agency nurses, behålla personal, staff retention
schemaverktyg, schemaoptimering, optimerad bemanning, arbetstid, arbetstider, working hours, turlista, scheduling tool, timetabling, arbetsschema, arbetsscheman, personalschema
timbank, flextid, arbetstidskonto, tidbank, övertid, komptid, jourkomp, övertidstimmar, time bank, flexitime, overtime
simuleringsträning, scenarioträning, övningsdocka, patientsimulator, simulation training, scenario training, manikin
introduktion av personal, vidareutbildning, fortbildning, kompetensutveckling, further training, professional development, continuing education, upskilling
kirurgisk träning, laparoskopisimulator, surgical training
vårdstudent, sjuksköterskestudenter, läkarstudenter, nursing students, medical students
hörselskydd, arbetsskada, arbetsskador, occupational injury, work injury
lyfta patienter, lyftteknik, taklyft, personlyft, patientlyftar, ceiling hoist, hoist
våld, hotfull
överfallslarm, personlarm, assault alarm, staff alarm
kontorsarbete, kontor, office, offices
hudnära, plagg, smarta kläder, smarta textilier, smart clothing, smart textiles, e-textiles
smart ring, pulsklocka, pulsmätare, aktivitetsmätare, stegräknare, fitness tracker, pedometer, heart rate monitor, klockor, watches
plåstersensor, sensorplåster, sensor patch, patch
stetoskop, digitalt stetoskop, stethoscope
otoskop, otoscope
inhalatorer, astmainhalator, asthma inhaler
allergiker, allergisk, allergier, allergies, allergic, pollenhalt
astmatiker, astmapatient, asthmatic
celiaki, glutenintolerans, coeliac disease, laktos
magsår, magproblem, ibs, irritable bowel, stomach
tarmsjuk, colitis, tarmar, gut, intestine
leversjukdom, fettlever, skrumplever, liver disease, hepatologi
bukspottkörtel, pancreas
brösthöjd, bröst, breast
lymfödem, lymphoedema, lymphedema
sällsynta diagnoser, rare diseases, rare diagnoses, sällsynt sjukdom, rare disease
post-covid, långtidscovid, long covid
idrottsskada, idrottsmedicin, sports injury, sports medicine
estetisk, aesthetic
transsexuell, hbtq, lgbtq
sexualitet, sexuality, sexually transmitted
övergrepp, våldsutsatt, barnmisshandel
djursjukvård, djursjukhus, husdjur, animal hospital, animal health, djurhälsa
iva, intensivvårdsavdelning, intensive care unit, icu, itu, critical care unit
iva-sjuksköterska, intensivvårdssjuksköterska, intensive care nurse, icu nurse
hia, hjärtintensiv, hjärtintensivavdelning, coronary care unit, ccu
neurointensivvård, neurointensive care, neurokirurgisk intensivvård, neurokirurgi, neurokirurg, neurosurgery
biva, barnintensiv, paediatric intensive care, picu
nicu, neonatal intensive care, neonatalavdelning, neonatal ward, neonatal unit
postop, postoperativ avdelning, pacu, recovery ward
kava, akutvårdsavdelning, akut vårdavdelning, acute ward, acute medical unit
observationsavdelning, observation ward, observation unit
mava, medicinsk akutvårdsavdelning, medical assessment unit
akm, akutmottagning, emergency department
närakut, jourcentral, jourmottagning, urgent care centre, walk-in centre, out-of-hours
läkarbil, doctor's car, jourläkarbil, mobile doctor
akutläkare, emergency physician, emergency doctor
akutsjuksköterska, emergency nurse
retts, triagesystem, triage system, triage scale, triageskala
abcde, primär bedömning, primary survey
sbar, strukturerad kommunikation, structured handover
tia, transitorisk ischemisk attack, transient ischaemic attack, mini-stroke
trombolys, propplösning, propplösande, thrombolysis, clot-busting
trombektomi, thrombectomy
lkg, läpp-käk-gomspalt, cleft lip, cleft palate
egfr, kreatinin, creatinine, njurfunktion, kidney function, proteinuri, albuminuri, albuminuria, proteinuria, njurvärden, njurvärde
crp, c-reaktivt protein, snabbsänka, c-reactive protein
hemoglobin, blodvärde, haemoglobin
hba1c, långtidsblodsocker, long-term blood sugar
pk-inr, inr, koagulationsprov
elektrolyter, electrolytes
svf, standardiserat vårdförlopp, cancer pathway, standardised care pathway
rcc, regionalt cancercentrum, regional cancer centre
vårdprogram, vårdriktlinjer, care programme, care guidelines
smärtläkare, smärtrehabilitering, pain rehabilitation, pain management programme
mmr, multimodal rehabilitering, multimodal rehabilitation
transkutan nervstimulering, transcutaneous electrical nerve stimulation
ont i huvudet, spänningshuvudvärk, tension headache
hjärntrötthet, mental trötthet, mental fatigue, brain fatigue
me/cfs, kroniskt trötthetssyndrom, chronic fatigue syndrome
eds, ehlers-danlos, överrörlighet, hypermobility
eeg, elektroencefalografi, electroencephalography, hjärnvågor, brain waves
emg, elektromyografi, electromyography, muskelaktivitet, muscle activity
cp, cerebral pares, cerebral palsy
huntington, huntingtons sjukdom, huntington's disease
muskelsjukdom, muskeldystrofi, muscular dystrophy, neuromuskulär, neuromuscular
ryggmärgsbråck, spina bifida
hydrocefalus, vattenskalle, hydrocephalus
polyneuropati, neuropati, neuropathy, nervskada, nerve damage
restless legs, rastlösa ben, myrkrypningar
bppv, kristallsjuka, vertigo, svindel, positional vertigo
ansiktsförlamning, facialispares, facial palsy
kärlkramp, angina, angina pectoris
hjärtklaff, klaffsjukdom, heart valve, valve disease
kranskärlsröntgen, pci, ballongvidgning, coronary angiography, angioplasty, hjärtkateterisering, kateterisering av hjärtat, cardiac catheterisation, ballongsprängning
aortaaneurysm, bukaorta, pulsåderbråck, aortic aneurysm
fönstertittarsjuka, benartärsjukdom, peripheral artery disease, claudication
dvt, djup ventrombos, deep vein thrombosis
lungemboli, pulmonary embolism
lungfibros, pulmonary fibrosis, lung fibrosis
cystisk fibros, cystic fibrosis
pef, peak flow, pef-mätare, peak flow meter
noninvasiv ventilation, non-invasive ventilation, bipap, hemrespirator, home ventilator
trakeostomi, tracheostomy, trakealkanyl
sugning av luftvägar, slemsug, suction device, airway suction, sugkateter, sug i luftvägarna
nässelfeber, urtikaria, hives, urticaria
anafylaxi, allergisk chock, anaphylaxis, allergisk reaktion, allvarlig allergisk reaktion, allergic shock, allergic reaction
adrenalinpenna, adrenaline pen, auto-injector, autoinjector
gikt, gout
fibromyalgi, fibromyalgia, kroniskt smärtsyndrom
ryggskott, lumbago, ländryggssmärta
diskbråck, slipped disc, herniated disc, ischias, sciatica
skolios, scoliosis, sned rygg
menisk, korsband, meniscus, cruciate ligament, acl
handledsfraktur, handledsbrott, radiusfraktur, wrist fracture
axelskada, rotatorcuff, rotator cuff, shoulder injury
hallux valgus, hammartå, bunion, fotkirurgi, foot surgery
bentäthetsmätning, dxa, bone density scan
vrickning, stukning, sprain
nattblindhet, retinitis pigmentosa, night blindness
dövblind, dövblindhet, deafblind, deafblindness
läppläsning, läppavläsning, lip reading
skrivtolk, skrivtolkning, speech-to-text interpreter
texttelefon, text telephone
vit käpp, white cane, teknikkäpp
skelning, skelögdhet, strabismus, amblyopi, amblyopia
närsynthet, myopi, myopia
oct, optisk koherenstomografi, optical coherence tomography
amd, åldersförändringar i gula fläcken, age-related macular degeneration
bihåleinflammation, sinuit, sinusitis
halsfluss, tonsillit, tonsillitis, streptokocker, strep throat
öroninflammation, otit, ear infection
förkylning, luftvägsinfektion, common cold, respiratory tract infection
kikhosta, whooping cough
rs-virus, rsv, respiratory syncytial virus
vinterkräksjuka, norovirus, calici, magsjuka, stomach flu, gastroenterit, gastroenteritis
borrelia, lyme disease, tbe, fästingbett, tick bite, tick-borne
mässling, measles
vattkoppor, chickenpox, bältros, shingles
malaria, tropisk sjukdom, tropical disease
esbl, resistenta tarmbakterier
clostridium difficile, c. diff
legionella, legionärssjuka, legionnaires' disease
antibiotikaförbrukning, antibiotic use, antibiotikaanvändning, stramagrupp, antimicrobial stewardship
håravfall, alopeci, hair loss
skabb, scabies
huvudlöss, head lice
viral warts, vårtbehandling, wart treatment
hyperhidros, svettning, hyperhidrosis, excessive sweating
hudtransplantation, skin graft
vakuumbehandling av sår, negative pressure wound therapy, npwt
venöst bensår, venous leg ulcer
sårsjuksköterska, wound nurse
incisionssår, sår efter operation, surgical wound, surgical site infection, postoperativ sårinfektion
pvk, perifer venkateter, perifer infart, peripheral venous catheter, peripheral cannula
picc-line, picc line, central infart, central line
kvarliggande urinkateter, indwelling catheter
ren intermittent kateterisering, intermittent catheterisation, självkateterisering, self-catheterisation
bladderscan, blåsscanner, bladder scanner, residualurin, residual urine
uroterapeut, uroterapi, urotherapist, continence nurse
sängvätning, enures, bedwetting, enuresis
njursten, kidney stone, kidney stones
prostataförstoring, bph, enlarged prostate
erektil dysfunktion, impotens, erectile dysfunction, impotence
gallsten, gallstones, gallbladder, gallblåsa, gallvägar, gallstensanfall, kolecystektomi, cholecystectomy
blindtarmsinflammation, appendicit, appendicitis
ljumskbråck, bukbråck, hernia, hernia repair, inguinal hernia, bråckoperation
hysterektomi, hysterectomy, bortoperera livmodern, gynekologisk operation
reflux, halsbränna, sura uppstötningar, heartburn, acid reflux
diarré, diarrhoea, diarrhea
tarmflora, mikrobiom, gut flora, microbiome
tarmsköljning, lavemang, enema, bowel irrigation
stomiterapeut, stoma nurse
fetmamottagning, överviktsenhet, obesity clinic
gastric bypass, magsäcksoperation, gastric sleeve
perkutan endoskopisk gastrostomi, gastrostomy, knapp på magen, gastrostomi, peg-sond
uttorkning, vätskebrist, dehydration
bröstrekonstruktion, breast reconstruction
mastektomi, bröstoperation, mastectomy
äggstockscancer, ovarian cancer
livmodercancer, uterine cancer, endometrial cancer
myom, fibroids
framfall, prolaps, prolapse
bäckenbottenträning, knipövningar, pelvic floor training, kegel exercises
p-piller, spiral, contraceptive pill, birth control
havandeskapsförgiftning, preeklampsi, pre-eclampsia, preeclampsia
graviditetsdiabetes, gestational diabetes
missfall, miscarriage
kejsarsnitt, caesarean section, c-section, sectio, planerat kejsarsnitt
igångsättning av förlossning, induction of labour, förlossningsinduktion, induction of labor
förlossningsrädsla, fear of childbirth, aurora-samtal
förlossningsdepression, postnatal depression, postpartum depression
mvc, kvinnohälsovård, kvinnohälsa, barnmorskecentral
kombinerat ultraljud och biokemi, nipt, fosterscreening
rutinultraljud, graviditetsultraljud, pregnancy ultrasound
kängurumetod, hud mot hud, kangaroo care, skin to skin
donerad bröstmjölk, mjölkbank, milk bank, human milk, bröstmjölksbank, modersmjölk, bröstmjölkshantering
bröstpump, breast pump
kolik, spädbarnskolik, infant colic
pku-prov, nyföddhetsscreening, newborn screening
barnkonventionen, barns rättigheter, children's rights
barnhus, barnahus, children's house
lekterapi, play therapy
sjukhusclown, hospital clown
eva-mottagning, mottagning för våldsutsatta
adhd-medicin, centralstimulantia, adhd medication
kognitiv träning, arbetsminnesträning, cognitive training
hjärnstimulering, tms, transkraniell magnetstimulering, brain stimulation, transcranial magnetic stimulation
ect, elbehandling, electroconvulsive therapy
emdr, traumaterapi, trauma therapy
exponeringsterapi, vr-exponering, exposure therapy
lpt, lagen om psykiatrisk tvångsvård, involuntary care
tvångsåtgärd, bältesläggning, restraint, coercive measures
psykakut, psykiatrisk akutmottagning, psychiatric emergency
psykiatrisk ambulans, mental health ambulance
personligt ombud, personal representative
återhämtningsinriktad, peer support, kamratstöd, kamratstödjare
självhjälpsgrupp, stödgrupp, support group, support groups
biståndshandläggare, biståndsbedömning, biståndsbeslut, needs assessor, care needs assessment
socialtjänstlagen, social services act
lvu, lagen om vård av unga, omhändertagande av barn, compulsory care of young people
lvm, lagen om vård av missbrukare
hsl, hälso- och sjukvårdslagen, health and medical services act
mas, medicinskt ansvarig sjuksköterska
ivo, inspektionen för vård och omsorg, health and social care inspectorate
socialsekreterare, socionom, social worker
orosanmälan, anmälan om oro för barn, child protection report, concern for a child
barnavårdsutredning, barnutredning, bbic, child welfare investigation
familjerätt, family law, vårdnadstvist
skyddat boende, kvinnojour, women's shelter
hedersrelaterat våld, hedersförtryck, honour-based violence
bostad först, housing first
härbärge, natthärbärge, night shelter, homeless shelter
god man, förvaltare, överförmyndare, legal guardian
budget- och skuldrådgivning, budgetrådgivning, debt counselling
ledsagarservice, ledsagare, companion service, escort service
stödassistent, stödpedagog, support assistant
daglig verksamhet, sysselsättning enligt lss, occupational day programme
anpassad grundskola, särskola, anpassad skola, special needs school
bildstöd, bildschema, piktogram, pictograms, visual support, visual schedule
tidshjälpmedel, timstock, time aid, time management aid
tyngdtäcke, weighted blanket
spisvakt, stove guard, cooker guard
mobilt trygghetslarm, gps-larm, mobile personal alarm
larmmatta, sänglarm, sängsensor, bed sensor, bed alarm, bed exit
dörrlarm, door alarm, dörrsensor, door sensor
kallelsesystem, patientkallelse, patientlarm, nurse call, nurse call system, call bell
larmcentral för trygghetslarm, larmmottagning, alarm receiving centre
telecare, telehealthcare, teleomsorg
digital tvilling av patient, patient digital twin
inkontinenssensor, smart blöja, smarta inkontinensskydd, smart diaper, smart incontinence
hjälpmedel för påklädning, strumppådragare, dressing aid
griptång, gripping aid, reaching aid
toalettförhöjare, duschstol, raised toilet seat, shower chair, hygienhjälpmedel
trapphiss, trappklättrare, stairlift, stair climber
elmoppe, promenadscooter, mobility scooter
ståstöd, uppresningshjälp, standing aid, stand-up aid, sit-to-stand
glidlakan, glidmatta, slide sheet, sliding sheet
lyftsele, lift sling
kryckor, krycka, käpp, crutches, crutch, walking stick
ledprotes, konstgjord led, joint replacement, artificial joint, knäplastik, knäledsplastik, höftplastik, höftledsplastik, ledplastik, arthroplasty
bionisk hand, handprotes, armprotes, bionic hand, hand prosthesis
hjärnstyrning, hjärna-dator-gränssnitt, brain-computer interface, bci
spegelterapi, mirror therapy
elstimulering, funktionell elektrisk stimulering, functional electrical stimulation
exergame, exergames, rörelsespel, rehabspel
prehabilitering, prehabilitation, prehab
förbättrad återhämtning efter operation, enhanced recovery
telerehabilitering, distansrehabilitering, telerehabilitation, tele-rehabilitation
rehabkoordinator, rehabiliteringskoordinator, rehabilitation coordinator
friskvård, wellness programme, hälsofrämjande arbetsplats
hälsocoach, livsstilscoach, health coach
beteendeförändring, behaviour change, behavior change, nudging
socialt recept, social prescribing, hälsolots
hälsorum, digitalt hälsorum, virtuellt hälsorum, virtual health room, health kiosk, hälsokiosk
virtuell avdelning, virtual ward, virtuell vårdavdelning
egenremiss, egen vårdbegäran, self-referral
vårdlots, vårdsamordnare, vårdkoordinator, care coordinator, care navigator, patient navigator
fast vårdkontakt, fast läkare, named doctor, named gp, regular care contact
listade patienter, patientlistning, patient registration, patient list
patientkontrakt, överenskommelse med patienten, patient contract
npö, nationell patientöversikt, national patient overview
journal på nätet, egen journal, patient portal, patientportal, personal health record, phr
nll, nationella läkemedelslistan, national medication list
fvm, framtidens vårdinformationsmiljö, vårdinformationssystem, health information system, hospital information system, cosmic, melior, takecare, millennium, journalsystemet
ris/pacs, radiologisystem, radiology information system
lis, lims, labbsystem, laboratory information system
cdss, kliniskt beslutsstödssystem, clinical decision support system
drg, diagnosrelaterade grupper, diagnoskodning, diagnosis coding, icd-10, clinical coding
ambient scribe, ai-journalassistent, medical scribe, digital scribe, ai scribe, ai-scribe
patientnära arbete, bedside, sängnära
whiteboard, planeringstavla, digital tavla, digital whiteboard, patientöversikt
sängplatskoordinator, vårdplatskoordinator, bed manager, bed management
utlokaliserade patienter, överbeläggningar, outlier patients, overcrowding, överbeläggning, överbelagd, överbelagt, korridorpatienter, korridorpatient, korridorvård, corridor care, vårdplatsbrist, brist på vårdplatser, bed shortage
överflyttning mellan sjukhus, patientöverflyttning, överföring mellan sjukhus, interhospital transfer, patient transfer between hospitals, sekundärtransport
utskrivningsklara, färdigbehandlade, medicinskt färdigbehandlad, delayed discharge, bed blocking
vårdtid, length of stay, medelvårdtid
kommandocentral, ledningscentral för vård, command centre
uteblivna besök, uteblivande, missed appointments, no-shows
tidbok, webbtidbok, tidboksplanering, appointment calendar
nummerlapp, kölapp, queue ticket, queue management, kösystem
vägvisning, wayfinding, indoor navigation, inomhusnavigering
patientidentifiering, patientarmband, id-band, patient identification, patient wristband, wristband
checklista vid operation, surgical safety checklist, who-checklista
händelseanalys, root cause analysis, riskanalys i vården, lex maria, lex sarah
tillbud, near miss, near misses
larmtrötthet, alarm fatigue
instrumentgaller, operationsinstrument, surgical instruments, instrument tray, instrumentvagn, instrumentbord, operationsbestick
diskdesinfektor, spoldesinfektor, washer-disinfector, bedpan washer
väteperoxid, hydrogen peroxide, gasdesinfektion, room decontamination
slutstädning, städning efter utskrivning, terminal cleaning
mikrofiber, moppar, mopp, mop, mops
städkvalitet, städkontroll, cleaning quality, atp-mätning
avfall från vården, riskavfall, smittförande avfall, clinical waste, medical waste, hazardous waste, sjukhusavfall
kanylburk, stickande avfall, sharps container, sharps
stickskada, stickskador, stick- och skärskada, nålstick, nålsticksskada, needlestick injury, sharps injury, skärskada
narkosgas, anestesigas, lustgas, anaesthetic gas, nitrous oxide
klimatsmart vård, green healthcare
matvagn, brickdukning, food trolley, meal tray, tray service
konsistensanpassad kost, puréad mat, timbalkost, texture-modified food, pureed food, förtjockningsmedel, thickener
specialkost, special diet, allergikost
berikad kost, proteinrik kost, energirik kost, fortified food
nattfasta, overnight fast
undersköterskeutbildning, vård- och omsorgsprogrammet, vård- och omsorgscollege, care worker training
vfu, verksamhetsförlagd utbildning, klinisk praktik, clinical placement, apl
ktc, kliniskt träningscentrum, metodrum, övningssal, practice room, skills centre
standardiserad patient, simulerad patient, skådespelarpatient, standardised patient, simulated patient
debriefing, efterlärande, avlastningssamtal
teamträning, crew resource management, team training
jourläkare, jourpass, on-call doctor, on-call duty
bakjour, primärjour
vikarie, vikarier, timvikarie, substitute staff, bemanningspool, vikariepool
nattpass, nattarbete, nattpersonal, night shift, night staff, night work
helgarbete, helgpass, helgtjänstgöring, weekend work, weekend shift
delade turer, split shifts
uppgiftsväxling, task shifting, rätt använd kompetens
etisk stress, samvetsstress, moral distress, moral stress
ensamarbete, lone working, lone worker
st-läkare, at-läkare, bt-läkare, underläkare, resident doctor, junior doctor
överläkare, senior consultant, chief physician
vårdbiträde, serviceassistent, vårdnära service, ward assistant, vårdserviceteam
operationskoordinator, operation planner, theatre coordinator
medicintekniker, medicinteknisk ingenjör, sjukhusingenjör, biomedical engineer, clinical engineer
sjukhusfysiker, medical physicist, medicinsk fysik, medical physics
apotekstekniker, receptarie, pharmacy technician, dispensing pharmacist
klinisk apotekare, avdelningsfarmaceut, clinical pharmacist
läkemedelsberedning, iordningställande av läkemedel, drug preparation
läkemedelsrum, läkemedelsförråd, medication room, drug storage
narkotikakontroll, controlled drugs, narkotikaklassade läkemedel
restnotering, läkemedelsbrist, drug shortage, medicine shortage
slutet läkemedelssystem, closed loop medication, bar code medication administration, bcma
farmakogenetik, farmakogenomik, pharmacogenetics, pharmacogenomics
farmakovigilans, läkemedelssäkerhet, pharmacovigilance, drug safety
decentraliserad prövning, decentralised trial, decentralized clinical trial, hybridprövning
kontrollgrupp, randomiserad, randomised, randomized, rct, randomiserad kontrollerad studie, randomised controlled trial
prövningsenhet, klinisk forskningsenhet, clinical trial unit, clinical research unit
huvudprövare, principal investigator
real world data, rwd, real-world evidence, rwe, verkliga data
ehds, europeiska hälsodataområdet, european health data space, sekundäranvändning, secondary use
bimlab, biomedicinsk laboratorievetenskap, biomedical laboratory science
ngs, helgenomsekvensering, next generation sequencing, whole genome sequencing
crispr, genredigering, gene editing
flytande biopsi, liquid biopsy
car-t, car-t-celler, car t cells
vävnadsteknik, tissue engineering, regenerativ medicin, regenerative medicine
organ-on-chip, organ-på-chip, mikrofluidik, microfluidics, lab on a chip
massspektrometri, masspektrometri, mass spectrometry
flödescytometri, flow cytometry
torkat blod, dried blood spot
provpinne, swab
kamerakapsel, kamerapiller, camera pill
c-båge, genomlysning, fluoroscopy, c-arm
angiografi, interventionell radiologi, angiography, interventional radiology
teleradiologi, teleradiology, distansgranskning
bifynd, incidental findings
tomosyntes, tomosynthesis
bröstdiagnostik, breast imaging, breast diagnostics
lungknuta, lung nodule, pulmonary nodule
protonterapi, protonstrålning, proton therapy, brachyterapi, brachytherapy
kylmössa, skalpkylning, scalp cooling
cellgiftsberedning, cytostatikaberedning, chemotherapy preparation
kontaktsjuksköterska, contact nurse
mdk, multidisciplinär konferens, mdt, multidisciplinary team, tumour board
acp, vårdplan i livets slut, advance care planning, brytpunktssamtal
efterlevandesamtal, sorgstöd, bereavement support, bereavement care
bårhus, mortuary, morgue
vakande, sitting with the dying
tandprotes, löständer, denture, dentures
muntorrhet, dry mouth
rotfyllning, endodonti, root canal, endodontics
visdomstand, wisdom tooth
tandlagning, dental filling
bruxism, tandgnissling, teeth grinding
bettskena, bite guard, occlusal splint
munskanner, intraoral skanning, intraoral scanner
fluorid, fluoride, fluorlack, fluoride varnish
mobil tandvård, tandvårdsbuss, mobile dentistry, domiciliary dentistry, uppsökande tandvård, nödvändig tandvård
barntandvård, pedodonti, children's dentistry, paediatric dentistry
sjukhustandvård, hospital dentistry
smådjursklinik, veterinärklinik, veterinary clinic, vet clinic
avlösarservice, avlösning för anhöriga, relief service
efterlevandestöd, stöd till efterlevande, survivor support
korttidsvistelse, korttidshem, short-term stay
handrehabilitering, hand rehabilitation, hand therapy
neurorehabilitering, neurologisk rehabilitering, neurorehabilitation, neurological rehabilitation
önskeschema, självschemaläggning, self-rostering, self-scheduling
virtuell patient, virtuella patienter, virtual patient, virtual patients
telefonkö, återuppringning, telephone queue, call-back service
ecmo, konstgjord lunga, hjärt-lungmaskin, heart-lung machine, extracorporeal
intubation, intubering, luftvägshantering, airway management
organsvikt, multiorgansvikt, sviktande organ, organ failure, multi-organ failure
bukläge, vändning i bukläge, prone positioning, proning
vasopressor, noradrenalin, inotropi, norepinephrine, vasoaktiva läkemedel, blodtryckshöjande dropp
artärkateter, artärnål, arteriell nål, arteriell, arterial line, invasivt blodtryck, artärtryck
nervsmärta, neuropatisk smärta, nerve pain, neuropathic pain
hjärtfel, medfödda hjärtfel, congenital heart disease, heart defect
kardiomyopati, myokardit, perikardit, endokardit, hjärtmuskelinflammation, hjärtmuskelsjukdom, cardiomyopathy, myocarditis, endocarditis
strokeenhet, strokeavdelning, stroke ward
sarkopeni, muskelsvaghet, sarcopenia, muscle weakness, greppstyrka, grip strength
blödarsjuka, hemofili, haemophilia, hemophilia
sårinfektion, infekterat sår, wound infection
spolrum, desinfektionsrum, sluice room, dirty utility room
avdelningsförråd, aktiva förråd, ward store, ward supplies, förrådshantering, förrådspåfyllning, förrådspersonal, stock replenishment
godsmottagning, varumottagning, goods reception, loading bay
kulvert, kulvertar, kulvertsystem, sjukhuskulvert, hospital tunnel, service tunnel, transportgång
narkolepsi, narcolepsy
pulsoximeter, saturationsmätare, pulse oximeter, oximeter, pulsoximetri
dialysmaskin, dialysapparat, dialysis machine
elevatorsäng, höj- och sänkbar säng, adjustable bed
akut förvirring, konfusion, delirium
dubbelbemanning, dubbelbemannad, double staffing
medicinvagn, läkemedelsvagn, drug trolley, medication cart
signering av läkemedel, signeringslista, digital signering, medication signing
delegering av läkemedel, delegering i omsorgen, delegated medication
kostregistrering, matdagbok, food diary, food intake
vätskebalans, vätskeintag, fluid balance, fluid intake
vändschema, lägesändring, repositioning, vändning av patient
hudbedömning, riskbedömning av trycksår, skin assessment
riskbedömning i vården, senior alert, fallriskbedömning, fall risk assessment
levnadsberättelse, life story, minnesbok, reminiscence, reminiscens
bpsd, beteendesymtom vid demens, behavioural symptoms of dementia
frontallobsdemens, lewykroppsdemens, frontotemporal dementia, lewy body dementia
kognitiv screening, mmse, moca, cognitive screening
zoonos, zoonoser, zoonosis, zoonotic, one health
tandlagning, tandfyllning, dental filling
träna, träningspass, exercise
ledsen, depression, nedstämdhet
överdos, narkotika, overdose
matbricka, matbrickor, meal tray
kognitionskörkort, körförmåga vid demens, driving with dementia
tandhygienist, tandhygienister, dental hygienist, dental hygienists
intensivvårdssjuksköterska, critical care nurse, icu nurse
deprimerad, depression, depressiv
mava, akutvårdsavdelning, medicinsk akutvård
lvu, tvångsomhändertagande, omhändertagande av unga
lvm, tvångsvård, missbruksvård
efterlevandestöd, sorgstöd, bereavement support
dricker för mycket, alkohol, drinks too much, alkoholproblem
ssk, sjuksköterska, registered nurse
usk, undersköterska, assistant nurse
medicinskåp, läkemedelsskåp, läkemedelshantering, medicine cabinet
nipt, fosterdiagnostik, prenatal testing
patologer, patologi, pathologists
hudmottagning, hudklinik, dermatologi, dermatology
ögonbottenfoto, ögonbottenfotografering, fundus camera
röntgenremiss, röntgenremisser, radiology referral
`
