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
holter, långtids-ekg, hjärtmonitor, heart monitor, telemetri, telemetry, ekg-mätning, ekg-plåster, ekg-lapp, ecg patch, heart patch, hjärtplåster, bandspelar-ekg, tum-ekg, ekg-band, hjärtrytmövervakning, heart rhythm monitoring
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
dialysaccess, dialysis access, vascular access, dialysfistel, av-fistel, dialyskateter, fistlar, fistula
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
öron-näsa-hals, önh, otorhinolaryngologi, otolaryngology, ent, ear nose throat, öron, örat
hörselgång, cochleaimplantat, cochlear implant
audionom, audiologist
hörslinga, hearing loop
röstvård, foniatri, stämband, voice disorders, phoniatrics
stamning, stuttering
språkstörning, språkutveckling, language disorder, language development
hudläkare, dermatolog, dermatologist, hudklinik, hudmottagning
leverfläck, leverfläckar, pigmentfläck, prickar på huden, birthmark, birthmarks
akne, acne, rosacea, finnar, kvisslor, pimples
utslag, hudutslag, rash
hårsjukdom, håravfall, alopecia
hudtumör, hudförändring, skin lesion, skin lesions
sårläkning, sårförband, förband, plåster, bandage, dressing, wound dressing
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
viktkontroll, viktminskning, gå ner i vikt, weight control, weight management, viktnedgång, weight loss, viktförlust
matvanor, kostråd, kostvanor, eating habits, dietary advice, ohälsosamma levnadsvanor
näringsdryck, sondmat, nutritionsstöd, enteral nutrition, tube feeding, enteral feeding, sondnäring
aptit, aptitlöshet, appetite, matlust, matleda
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
ångestsyndrom, panik, panikångest, fobi, phobia, panic disorder, orolig, worry, anxious, panic
utmattningssyndrom, utbränd, utbrändhet, stressrelaterad ohälsa, burned out, stress-related illness, exhaustion disorder
återhämtning, recovery, vila
sömnproblem, sömnsvårigheter, sömnlös, sova dåligt, sleep problems, sleeplessness, poor sleep, sömnkvalitet, sleep quality
cpap, sömnutredning, sleep study, polysomnografi, polysomnography
hyperaktivitet, hyperactivity, impulsivitet
neuropsykiatrisk, neuropsykiatrisk utredning, neuropsykiatriska funktionsnedsättningar, npf-diagnos, neurodiversity, neurodivergent
sinnesintryck, sensory impressions
sensorisk, sensory
ungdomsmottagning, youth clinic, ungdomsmottagningar, youth clinics
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
fosterövervakning, ctg, fosterljud, fetal monitoring, foetal monitoring, fetal heartbeat, foetal heartbeat, fetal heart rate, foetal heart rate, fosterrörelser, skalpelektrod
förlossningsavdelning, förlossningsklinik, labour, förlossningsläkare, obstetriker, obstetrician, förlossningssal, förlossningsrum, delivery room, birthing room
värkarbete, värkar under förlossning, sammandragningar, contractions, labour pains, labor pains, utdrivningsskede, förlossningsvärkar, öppningsskede, krystvärkar
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
koagulation, waran, blodförtunnande, anticoagulant, anticoagulation, blood thinner, warfarin, noak, doak, eliquis, heparin, fragmin, antikoagulantia, antikoagulation, anticoagulants, blodförtunnare, blood thinners
blodgruppering, blodgrupp, blodgrupper, korstest, blood typing, blood group, crossmatch
hjärnblödning, cerebral haemorrhage, brain haemorrhage, tia
strokevård, strokepatient, strokepatienter, stroke care, stroke unit, stroke patients
halvsidesförlamning, pares, hemiplegia
afasi, talsvårigheter, aphasia
nervsjukdom, neurologisk sjukdom, neurological disease, nervsystem, nerve
epileptiskt anfall, krampanfall, anfall, seizure, seizures
parkinsons, parkinsonpatient, parkinsonism, parkinson patients
skakningar, darrningar, shaking, tremors, skakar, skaka, darrar, darra, skakig, skakiga, darrig, darriga
ms, multipel skleros
alzheimers, demenspatient, demenssjuk person, dement, minnessvikt
demensboende, demenscentrum, dementia unit, dementia home
kognitivt stöd, kognitiva hjälpmedel, cognitive aid, cognitive support
minnesmottagning, minnesutredning, minnestest, memory clinic, memory test, cognitive test, memory assessment, memory clinics
vandringsbenägen, gps-larm, gps alarm, wandering, vandringsbeteende, vandringsbenägenhet
anhörigstöd, anhörigvårdare, carer support, family caregiver, family caregivers
närståendestöd, efterlevande
geriatrisk, geriatriker, äldremedicin, geriatric, geriatrician, medicine for older people
skör, skörhet, sköra äldre, sköra, frail, frailty
funktionsförmåga, funktionsbedömning, functional ability, functional assessment
gamlingar, pensionär, pensionärer, seniors, older adult, older person, elders, old
gammal person, mormor, farmor, grandparents
85-åringar, högåldrade, oldest old
äldrevård, omsorg om äldre, care of older people, care for the elderly, care of the elderly
säbo, särskilda boenden, äldreboenden, ålderdomshem, sjukhem, vårdhem, nursing homes, care homes, residential care, retirement home, old people's home
nattillsyn, natttillsyn, trygghetskamera, digital tillsyn, night supervision, remote supervision, digital supervision, tillsynskamera
korttidsboende, växelvård, respite care, short-term care
dagverksamhet, daglig verksamhet, day care centre, day activities
trygghetslarm, larmknapp, larmklocka, alarm button, panic button, emergency button
nyckelfri, nyckelfri hemtjänst, digitalt lås, digitala lås, keyless, digital lock, smart lock, smart locks, house keys, keys to homes, keys to clients' homes, keys of clients, key cabinet
hemtjänstplanering, hemtjänstbesök, hemtjänsttagare, home care visits, domiciliary care
hemsjukvårdspatient, sjukvård i hemmet, sjukhusvård i hemmet, hospital at home, vård hemma, care at home, hemmavård, närvård, hospital-at-home
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
provrör, centrifug, tube, centrifuge, provkärl, vacutainer, vakuumrör, provtub, test tubes, sample tubes
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
ultraljudsundersökning, ultraljudsprob, ultrasound scan
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
nackbesvär, axelbesvär, neck pain, shoulder pain, nackspärr, stel nacke, whiplash, nackvärk, axelvärk, stiff neck
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
sociala kontakter, umgänge, social contact, samvaro, mötesplats, mötesplatser, meeting place, sällskap, companionship
volontär, frivillig, ideell, volunteer, volunteers, civilsamhälle, civil society
palliativ, palliativa, palliative, palliativt team, hospicevård
smärtpump, symtomlindring, symptom relief
läkemedelsbehandling, läkemedelsanvändning, medicinanvändning, drug treatment, drug use, use of medicines
medicinlista, ordination, ordinationer, prescribing, drug prescriptions
medicinpåminnelse, medicinautomat, medicinrobot, medicindelning, dosett, dospåsar, pill dispenser, pill box, pillbox, medicine dispenser
läkemedelsrobot, dosrobot, läkemedelsautomater, apoteksrobot, pharmacy robot
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
sjukhustvätt, arbetskläder, work clothes, uniforms, textilservice, textile service, textilförsörjning, textilhantering, linneförråd, sänglinne, patientkläder, hospital linen, linen supply, hospital laundry, tvättsäckar, tvätthantering, sängtvätt, klädautomat, klädautomater, arbetsklädesautomat, scrubs, bed linen
skyddsutrustning, skyddskläder, munskydd, andningsskydd, ppe, personal protective equipment, face mask, masks
sängar, vårdsäng, vårdsängar, care bed, patient bed, madrass, mattress
vaktmästeri, vaktmästare, porter, porters, transportservice
vagn, vagnar, trolley, trolleys
rörpost, automatguidade fordon, pneumatic tube, automated guided vehicle, rörpostsystem, pneumatic tube system, rörpostkapsel, provhiss
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
översätta, översättningsapp, maskinöversättning, translate, translation app, machine translation, flerspråkighet, andra språk, modersmål, mother tongue
språkbarriär, språkbarriärer, språkhinder, språkförbistring, språkklyfta, language barrier, language barriers, language gap
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
kompetensförsörjning, personalförsörjning, competence supply, skills supply, bemanningsföretag, hyrpersonal, temporary staff, agency nurses, behålla personal, staff retention, competence planning, kompetensplanering, workforce planning, nurse retention, nurse recruitment
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
närakut, jourcentral, jourmottagning, urgent care centre, walk-in centre, out-of-hours, jouröppet, jouröppen, jourläkarmottagning, kvällsmottagning, kvällsöppen mottagning, drop-in-mottagning, walk-in clinic, walk-in er, minor injuries unit, urgent care clinic
läkarbil, doctor's car, jourläkarbil, mobile doctor
akutläkare, emergency physician, emergency doctor
akutsjuksköterska, emergency nurse, er nurse, ed nurse, emergency nurses, akutundersköterska
retts, triagesystem, triage system, triage scale, triageskala
abcde, primär bedömning, primary survey
sbar, strukturerad kommunikation, structured handover
tia, transitorisk ischemisk attack, transient ischaemic attack, mini-stroke
trombolys, propplösning, propplösande, thrombolysis, clot-busting
trombektomi, thrombectomy
lkg, läpp-käk-gomspalt, cleft lip, cleft palate
egfr, kreatinin, creatinine, njurfunktion, kidney function, proteinuri, albuminuri, albuminuria, proteinuria, njurvärden, njurvärde, urea, cystatin c, njurprov, gfr
crp, c-reaktivt protein, snabbsänka, c-reactive protein
hemoglobin, blodvärde, haemoglobin, hb-värde, järnvärde, ferritin, järnbrist, iron deficiency
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
venöst bensår, venous leg ulcer, venös insufficiens, venous insufficiency, arteriellt bensår, bensårsvård
sårsjuksköterska, wound nurse
incisionssår, sår efter operation, surgical wound, surgical site infection, postoperativ sårinfektion
pvk, perifer venkateter, perifer infart, peripheral venous catheter, peripheral cannula
picc-line, picc line, central infart, central line
kvarliggande urinkateter, indwelling catheter
ren intermittent kateterisering, intermittent catheterisation, självkateterisering, self-catheterisation
bladderscan, blåsscanner, bladder scanner, residualurin, residual urine
uroterapeut, uroterapi, urotherapist, continence nurse
sängvätning, enures, bedwetting, enuresis
öronläkare, öronspecialist, öronsjukvård, öronmottagning, öronklinik, öronsköterska, ear doctor, ear specialist
hörselrehabilitering, hörselrehab, hearing rehabilitation, aural rehabilitation, hörselträning
hörhjälp, hörhjälpmedel, hörselteknik, hörtekniska hjälpmedel
orienteringssvårigheter, orienteringsproblem, desorienterad, desorientering, disorientation, disoriented, senil, senilitet, senile, senility
wandering patients, wandering patient, patients who wander, vandrande patienter
kafferep, kaffestund, ingen som ringer, loneliness among immigrants, ensamhet bland invandrare, ensamhet hos invandrare
rumskamera, rumskameror, kamera på rummet, sensor på rummet, rumssensor, room camera, nursing home staff
sjukhusvård hemma, slutenvård i hemmet, sjukhussäng i hemmet
fibro, fibromyalgiker, kronisk muskelvärk
blandmissbruk, samsjuklighet vid beroende, samsjuklighet vid missbruk, polydrug use, dual diagnosis
starroperation, starroperationer, gråstarrsoperation, katarakt operation, sköldkörtelögon, endokrin oftalmopati, graves ophthalmopathy
viktkirurgi, viktoperation, viktminskningskirurgi, weight-loss surgery
depression efter förlossning, depression hos nyblivna mammor, depression hos mammor, deprimerad efter förlossningen, perinatal depression, baby blues
elever som mår dåligt, elever mår dåligt, elevers psykiska hälsa, psykisk ohälsa i skolan, school mental health, pupils' mental health
carer burnout, caregiver burden, caregiver stress, anhörigstress, utmattade anhöriga, anhörigbörda
rehab efter bilolycka, rehab efter olycka, rehabilitering efter trafikolycka, skaderehab, olycksfallsrehabilitering
vänskap, vänskaper, friendship, friendships, möta andra, träffa andra, träffa folk, meet others, meeting people
aktivitet på recept, social aktivitet, sociala aktiviteter, social activities, bryta isolering, bruten isolering, isolering bland äldre, isolated seniors
dementia village, demensby, demensbyar, demensträdgård, sinnesträdgård, dementia garden
borttappade äldre, hitta borttappade äldre, försvunna äldre, försvunnen äldre, missing elderly
golvsensorer, smart golv, smart floor, larmgolv, fallmatta, fallmattor
muskelstyrka, benstyrka, muskelstyrka i benen, styrka hos äldre, leg strength, muscle strength, funktionsträning, funktionell träning, muskeluppbyggnad
långvård, långvården, trivsel på boendet, livet på boendet, boendevardag, äldreboendets, demensboende larm, servicelägenheter för äldre
nyckelfria lås, digital nyckelhantering, nyckelhantering, nyckelgömmor, nyckelskåp, planering av hembesök
sjuksköterska hem, sjuksköterska åker hem, hemsjuksköterska, hemsjuksköterskor, medicinska insatser i hemmet, mobile teams, mobile care team, home nursing
teleconsultations, telekonsultation, webbmöte med doktorn, digital uppföljning, digital uppföljning av patienter, online appointments, slippa resa till läkaren, virtual visits
betaceller, betacell, beta cells, sockerkänning, sockerkänningar, bukspottkörteltransplantation, ö-celler, c-peptid
klämskada, klämskador, skärsår, skrubbsår, laceration, lacerations, rivsår
benulcus, ulcus, ulcus cruris, svullna ben, benödem, leg oedema, leg swelling, bensvullnad
bronkodilaterare, bronkvidgande, luftrörsvidgande, bronchodilator, luftrörsvidgare, kortisoninhalation
nerver i kläm, nervkläm, inklämd nerv, trapped nerve, karpaltunnelsyndrom, carpal tunnel, tennisarmbåge, senskidsinflammation, musarm
axelsmärta, axelsmärtor, ont i axeln, axelont, frusen axel, frozen shoulder, impingement
akupunktur, acupuncture, kiropraktor, kiropraktik, naprapat, naprapati, chiropractor, osteopati, tens-behandling
smärta hos barn, smärtkänsliga barn, barnsmärta, procedursmärta, pain in children, children's pain, procedural pain
return to sport, idrottsrehab, idrottsrehabilitering, knärehab, höftrehab, axelrehab, återhämtning efter skada
röstträning, rösträning, talträning, taltränare, voice therapy, voice training, speech training
hemmasittande, hemmasittande barn, ångestdriven skolfrånvaro, skolfobi, school phobia, skolfrånvaro på grund av ångest
student counselling, studenthälsa, student health service, studenters psykiska hälsa, student mental health, student wellbeing
rökfri, rökfritt, rökfria, smoke-free, smokefree, tobaksfri, nikotinfri, sluta snusa
vin varje kväll, vinmissbruk, dricker i smyg, smygdricka, smygsuper, secret drinking, box-vin, hög konsumtion av alkohol
läkemedelsberoende, tablettmissbruk, bensoberoende, benzodiazepiner, bensodiazepiner, prescription drug addiction, läkemedelsmissbruk, narkotikaklassad medicin
ljuskänsliga ögon, fotofobi, photophobia, bländningskänslig, bländningskänslighet
läsglasögon, progressiva glasögon, reading glasses, glasögonrecept, optometri, optometrister
dövhet, deafness, dövblivna, vuxendöva, vuxendöv, plötslig dövhet, deafened
tv-ljud, tv-lyssning, samtalsförstärkare, hörselslinga för tv, taluppfattbarhet, tal i brus, speech in noise, hearing check, hörselkoll
kron och bro, tandkrona, tandkronor, dental crown, dental bridge, tandbro, tandprotetik, protetik, prosthodontics
prickar som ändrar form, födelsemärke som ändrar sig, changing mole, changing moles, suspicious mole, solning, solbränna, solarium, sunburn
power nap, powernap, tupplur, tupplurar, middagsvila, napping, nap, naps
bukfett, belly fat, visceralt fett, fettprocent, body fat, fat mass, midjefett
viktstigma, weight stigma, fettförakt, fat shaming, viktdiskriminering, träning för överviktiga, hetsätning, binge eating
translator app, translation device, översättningsdosa, översättningsmaskin, google translate, tolkapp, tolkappar, interpreter app, talöversättning, speech translation
videotolk, tolk via video, tolk på video, tolk video, tolk via skärm, tolk på skärm, videotolkning, telefontolk, tolk via telefon, video interpreting, telephone interpreting, phone interpreter
minnesstörning, minnesstörningar, minnesbesvär, memory disorder, memory disorders, memory impairment
social exclusion, socialt utanförskap, utanförskap bland äldre, socialt isolerad, kontaktlöshet
umgås, umgänge för äldre, digitala fika, digital fika, fikastund, fikaträff, fikaträffar, prata bort en stund, någon att umgås med
fallskada hos äldre, falldetektering, falldetektion, halkolycka, halkolyckor, slip and fall
kontaktman, kontaktmannaskap, kontaktperson på boendet, boenderåd, omsorgsassistent, omsorgsassistenter, omsorgspersonal på boende, äldreassistent, gruppboende för äldre
ruttplanering i hemtjänsten, hemtjänstrutt, besöksrutt, besöksrutter, ruttplanering hemtjänst, home care route planning, ruttoptimering i hemtjänst
mobilt vårdteam, mobila vårdteam, mobilt närvårdsteam, hemsjukvårdsteam, ordinärt boende, vårdas i hemmet, vård i ordinärt boende, home-based care, home based care
trygg hemma, tryggt hemma, trygghet i hemmet, trygghet hemma, safe at home
digital vårdcentral, digitala vårdcentraler, digifysisk, digifysiskt, digifysisk vård, digital health centre, nätvårdcentral, läkarapp
gangrän, kallbrand, nekros, necrosis, gangrene, vävnadsdöd
ärr, ärrvård, ärrbildning, scar, scars, keloid
infekterade sår, infekterat bensår, infected wound, infected wounds, sårinfektioner
fot som inte läker, fotsår hos diabetiker, diabetessår, foot ulcers, fotulcus
menssmärta, menssmärtor, mensvärk, menstrual pain, period cramps
vas-skala, vas-skalan, smärtskattningsskala, numerisk smärtskala
träna gången, lära sig gå, gångrobot, regain mobility, regain function, återfå rörligheten, återfå funktion, rörlighet i leder
stress i skolan, skolstress, skolångest, school stress, exam stress, betygsstress, provångest
flyktingbarn, traumatiserade barn, barntrauma, refugee children, childhood trauma, ensamkommande barn som mår dåligt
fylleri, full på alkohol, drunkenness, berusning, berusad, onykter, tillnyktring, baksmälla
spela på hästar, trav och spel, travspel, sportsbetting, betting, spela bort pengar, nätpoker, poker, lotter, skraplotter
utvecklingsstörda, utvecklingsstörd, intellectual disabilities, förståndshandikappad
saknar tal, utan tal, talhjälpmedel, samtalsapparat, talapparat, communication device, speech device, pratmaskin
brytningsfel, astigmatism, översynt, närsynt, långsynt, refraction, refractive error, ålderssynthet, färgblindhet, colour blindness
ménières, ménière, ménières sjukdom, meniere's disease, hyperakusi, ljudkänslighet, otoskleros
teleslinga, slinga för hörapparat, hörselslinga, induction loop, telecoil, hörseltekniska hjälpmedel
kvisslor, pimples, blackheads, pormaskar, hudorenheter, acne scars
vaknar mitt i natten, vaknar på natten, uppvaknande nattetid, wake at night, waking at night, ligger vaken, lie awake, sover inte
kroppsvikt, body weight, vikt och hälsa, viktuppgång, weight gain, viktökning, jojobantning
fetmaoperation, fetmaoperationer, överviktsoperation, obesity surgery, magsäcksförminskning, weight loss surgery
snabbmat, fast food, skräpmat, junk food, ultraprocessad mat, läsk och godis
tarmtömning, bowel movement, bowel movements, avföringsrutiner, tarmfunktion, bowel function
toalettassistans, toileting, hjälp på toaletten, toalettrutiner, toalettschema, toilet assistance
inkontinensbyxa, inkontinensbinda, inkontinensbindor, trosskydd, vuxenblöja, vuxenblöjor, byxblöja, incontinence pads
blodtryckskontroll, blodtryckskontroller, blodtryckskoll, blood pressure check, hypertoniscreening
hälsodeklaration, hälsodeklarationer, health declaration, hälsoformulär, hälsofrågor, livsstilsfrågor, health questionnaire
avföringsprov för screening, f-hb, fit-test, hjärtscreening, hjärtundersökning av friska, heart screening
kognitiv nedsättning, mild kognitiv störning, kognitiv sjukdom, neurokognitiv sjukdom, minnesluckor, minneslucka
donepezil, memantin, alzheimermedicin, bromsmedicin, lecanemab, alzheimerläkemedel
dementa, dementa personer, demensdrabbad, demensdrabbade, demensvänlig, demensvänligt, demensvänliga, dementia-friendly, kogträning
singelhushåll, singlar, enpersonshushåll, single household, single-person household
grannskap, grannkontakt, grannstöd, grannsamverkan för äldre, good neighbour, neighbourliness
companion robots, robotvän, robotsällskap, robot companion, sällskapsdjursrobot
lårbenshals, lårbenshalsbrott, lårbensbrott, lårbensfraktur, femoral neck fracture, höftledsbrott, höftbrott, broken hip
tai chi, qigong, yoga för äldre, seniorgympa, seniorgymnastik, sittgymnastik, sittgympa, chair exercise, gympa för äldre
broddar, halkskydd, halksäkra skor, halkiga golv, slippery floors, slippery floor, ice cleats
korttids, korttidsplats, korttidsplatser, korttidsenhet, korttidsavdelning, korttidsboenden
hemtagning, hemtagningsteam, hemtagningar, discharge to home, hemgångsteam
hemvårdare, hemtjänstbil, hemtjänstgrupp, home care workers, home care staff, hemtjänstens bilar
typ 2, typ 1, typ ett, typ två, type 2, type 1
sittsår, skavsår, pressure injuries, tryckskada, tryckskador, sacralsår
sårlukt, illaluktande sår, wound odour, smell from wound, sårodling
bronkit, luftrörskatarr, bronchitis, kikningar, lungemfysem
lungrehabilitering, lungrehab, pulmonary rehabilitation, kol-skola, kol-rehabilitering
smärtdagbok, pain diary, smärtskola, smärtapp, pain app, smärtregistrering, migraine diary, headache diary
återgång i arbete, återgång till arbete, arbetsåtergång, tillbaka till jobbet, back to work
robothandske, rehabrobot, rehabiliteringsrobot, träningsrobot, robotic glove, rehabilitation robot
skärmtid, screen time, skärmanvändning, mobilanvändning barn, sociala medier och psykisk ohälsa, nätmobbning
barnångest, kids anxiety, child anxiety, anxious children, oroliga barn, ängsliga barn, tonårsångest, oro hos barn
livsleda, livströtthet, livstrött, dödslängtan, tired of living, hopplöshet, suicidal thoughts
tolvstegsprogram, tolvsteg, minnesotamodellen, anonyma alkoholister, anonyma narkomaner, twelve-step, alcoholics anonymous, länkarna
hasch, hashish, marijuana, kokain, amfetamin, tramadol, heroin, ecstasy, partydroger, lustgasmissbruk
doping, dopning, anabola steroider, anabolic steroids, ryssfemman
rörelsenedsättning, rörelsebegränsning, rörelseinskränkning, physical disability, fysisk funktionsnedsättning
bilanpassning, anpassad bil, anpassad personbil, adapted car, vehicle adaptation, bilstöd
synfältsbortfall, synfältsdefekt, tunnelseende, visual field loss, hemianopsi, dubbelseende, double vision
barnglasögon, glasögon till barn, children's glasses, synscreening, lazy eye, synkontroll av barn
vårtor, vårta, warts, wart, fotvårtor, kondylom
nagelsvamp, fotsvamp, svampinfektion i huden, nail fungus, athlete's foot, ringorm, hudsvamp
vitiligo, pigmentförändring, pigmentförändringar, pigment, melasma
hudutslag på armarna, utslag på armarna, utslag på kroppen, röda utslag, eksem på händerna, handeksem, kontakteksem, body rash
nattskräck, mardrömmar, mardröm, sömngång, night terrors, nightmares, nightmare, parasomni, sleepwalking
rem-sömn, djupsömn, drömsömn, deep sleep, rem sleep, sömnstadier, sleep stages, sömnregistrering
skiftarbetssömn, sömn vid skiftarbete, shift work sleep, vakna trött, wake up tired, outsövd, nattvak, uppvaknanden
metabol syndrom, metabolt syndrom, metabola syndromet, metabolic syndrome
trängningar, trängningsinkontinens, ansträngningsinkontinens, överaktiv blåsa, urge incontinence, stress incontinence, överaktiva blåsan, overactive bladder
tolkbrist, tolkbehov, tolkbokning, tolkförmedling, brist på tolkar, interpreter booking, tolkade samtal, tolkanvändning
riskprofil, riskbedömning i befolkningen, riskgrupp i befolkningen, population screening, befolkningsscreening, targeted health checks, kallelse till cellprov, cellprovskallelse
avlastning för anhöriga, avlastningsplats, avlastning för familjer, anhörigavlastning, relief for families
hypoglykemi, hyperglykemi, insulinkänning, insulinkoma, lågt blodsocker, hypoglycaemia, hypoglycemia, hyperglycaemia
ketoacidos, ketoner, ketonmätning, ketoacidosis, ketones
prediabetes, insulinresistens, nedsatt glukostolerans, insulin resistance
insulinpenna, insulinspruta, insulinpen, insulin pen, insulininjektion, insulindosering
semaglutid, ozempic, wegovy, glp-1, semaglutide, viktläkemedel, bantningsmedicin, weight loss drug
midjemått, midjeomfång, bukfetma, waist circumference
barnobesitas, tjocka barn, child obesity, feta barn
sockerberoende, sötsug, sugar addiction, sockersug, sugar cravings
komplext regionalt smärtsyndrom, complex regional pain syndrome
smärtmedicin, smärtstillande, painkiller, painkillers, värktabletter, värkmedicin, värktablett
reumatiker, reumatisk, rheumatic, reumatologisk
hydrokolloid, hydrokolloidförband, skumförband, alginatförband, hydrocolloid, foam dressing, silverförband, sårplåster
exsudat, sårvätska, vätskande sår, exudate, sårsekret
sårrengöring, sårrevision, debridering, debridement, larvterapi, larvbehandling, maggot therapy
skållskada, skållning, scald, scalds
rökhosta, kronisk bronkit, smoker's cough, chronic bronchitis, kol-exacerbation, exacerbation
läppslutandning, sluten läppandning, pursed lip breathing, slemmobilisering, pep-mask, motståndsandning
flåsar, flåsig, flåsande, flåsa, pustar, out of breath, tungandad, lufthunger, panting
dagrehab, dagrehabilitering, öppenvårdsrehab, slutenvårdsrehab, hemrehab, hemrehabilitering, vardagsrehabilitering, reablement, mobilt rehabteam
gångskola, gåskola, gångskolning, ganghastighet, gånghastighet, walking speed, gait speed, gångtest, walk test
armträning, handfunktion, armfunktion, arm function, hand function, svag arm, förlamad arm
narkoman, narkomani, narkomaner, knarkare, drogmissbrukare, drug addict, drug addicts, drogberoende, drug addiction
nykterhet, nykter, sobriety, sober, drogfri, drogfrihet, alkoholfri, sobriety app
nikotinpåsar, vitt snus, vejpning, e-cigaretter, nicotine pouches, e-cigarettes, vaping, vejp, vejpa
gambling harm, problem gambling, spelproblem, problemspelande, överdrivet spelande, nätcasino, självavstängning från spel
kommunikationstavla, kommunikationstavlor, pekkarta, samtalsmatta, bliss, communication board, talking mats
hjälpmedelskonsulent, hjälpmedelslager, equipment centre, hjälpmedelspool
kontaktlins, contact lenses, contact lens, linser
torra ögon, röda ögon, ögonirritation, dry eyes, dry eye, ögoninflammation, konjunktivit, conjunctivitis
glaskroppsavlossning, näthinneavlossning, retinal detachment, blödning i ögat, flugor i synfältet
vaxpropp, vaxproppar, öronvax, earwax, ear wax
hörselprov, hörselprövning, audiogram, hörselmätning, hearing screening, hörselscreening
klåda, kliande hud, itch, itching, itchy, pruritus, kliande
melatonin, sömnmedel, sömnpiller, sömntabletter, sömnmedicin, sleeping pill, sleeping pills
dagtrötthet, dagsömnighet, daytime sleepiness, sömnig på dagen, sömnbrist, sleep deprivation, sleepiness
jet lag, jetlag, sömnfasförskjutning, sovklocka
munsår, blåsor i munnen, mouth ulcers, mouth ulcer, munslemhinna, muntorsk, sår i munnen
tandblekning, tooth whitening, tandsmycke, tandfasader
samtalsvän, ringvän, ringvänner, samtalskompis, väntjänst, befriending, telefonvän, vänservice, telephone befriending
seniorträff, seniorträffar, pensionärsträff, träffpunkt för äldre, social lunch, lunchträff, seniorcafé, seniorcentrum, mötesplats för äldre
besökshund, besökshundar, vårdhund, vårdhundar, terapihund, terapihundar, therapy dog, therapy dogs, hundterapi
demensavdelning, demensavdelningen, demensteam, demenssköterska, silviasyster, demenssjuksköterska, dementia ward, dementia nurse
solnedgångssyndrom, sundowning, skymningsoro, kvällsoro vid demens
benskör, benskört, bensköra, skört skelett, frakturkedja, höftskydd, hip protector, hip protectors
vurpa, vurpor, snubbelrisk, snubbelrisker, trip hazard, trip hazards, halkskada, halksockor, antihalksockor
biståndsbedömd, biståndsbedömda, biståndsansökan
hembesöken, hembesök
ensamboende, ensamboende äldre, living alone
videosamtalen, videosamtal
läkarchatt, chatta med sköterskan, vårdchatt, chattmottagning, chat with nurse
provtagningserbjudande, kallelse till screening, screeningdeltagande, screening uptake, nå dem som inte kommer
hälsosamtal vid 40, hälsoundersökning vid fyrtio, health check-up, health checks, hälsokoll, wellness check
ätstörning hos unga, anorexia nervosa, självsvält, bulimia
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
uttorkning, vätskebrist, dehydration, törst, törstig, thirst, thirsty
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
checklista vid operation, surgical safety checklist, who-checklista, surgical checklist, operationschecklista, time out vid operation
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
tandprotes, löständer, denture, dentures, gomplatta, helprotes, lösgom, tandersättning, false teeth
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
artärkateter, artärnål, arteriell nål, arteriell, arterial line, invasivt blodtryck, artärtryck, invasiv övervakning, invasiv blodtrycksmätning, invasive monitoring
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
kulvert, kulvertar, kulvertsystem, sjukhuskulvert, hospital tunnel, service tunnel, transportgång, hospital tunnels, service tunnels, underground corridors
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
sinnesstämning, humör, mood, low mood, feeling low, feeling blue
autismspektrum, autism spectrum, on the spectrum, autistiska barn, autistic children, autistic kids
tics, tourettes, tourette syndrome, tvångsmässiga rörelser
gravida, blivande mammor, expectant mothers, expectant mother, expecting a baby, mothers-to-be, pregnant women
foster, foetus, fetus, foetal, fetal, moderkaka, placenta
utbränd, utbrändhet, burnout, burn-out, burned out, burnt out, utmattningssyndrom
blodcancer, leukemi, leukaemia, leukemia
tarmcancer, tjocktarmscancer, bowel cancer, colon cancer, colorectal cancer
cellprov, cellprovtagning, smear test, pap smear, cervical screening, cervical smear, livmoderhalscancer, cervical cancer
hjärnblödning, brain bleed, brain haemorrhage, brain hemorrhage, intracerebral haemorrhage, aneurysm
halvsidesförlamning, hemipares, hemiparesis, hemiplegia, facial droop
dödshjälp, euthanasia, assisted dying, livstestamente, living will, advance directive
blödning, blödningar, bleeding, blödande
blåmärke, blåmärken, bruise, bruises, bruising, skärsår, gash, skrubbsår
förfrysning, köldskada, köldskador, frostbite
provrör, test tube, test tubes, rör för prov, sample tube, sample tubes
kanyl, kanyler, cannula, cannulas, perifer venkateter
smärtlindrande, värktabletter, analgesia, analgesic, analgesics
reumatiker, reumatism, rheumatism, ledvärk, joint pain, joint pains
armbåge, axlar, elbow, sore shoulder, tennis elbow
konvalescens, convalescence, recuperation, recuperating
synförmåga, eyesight, blindness, närsynt, närsynthet, near-sighted, nearsighted, myopia
tandreglering, tandställning, orthodontics, orthodontist, dental braces
tandhygienist, hygienist, dental hygienist
hudförändring, hudförändringar, skin lesion, skin lesions, lesion, lesions
svårt sjuka, kritiskt sjuka, critically ill, critical illness, koma, coma
matintolerans, food intolerance, lactose intolerance, laktosintolerans
purékost, konsistensanpassad kost, puree, pureed food, mashed food
näringsrik, näringsriktig, nutritious, nutritionist, underviktig, undervikt, underweight
hemvårdare, home carer, home carers, home care worker, home care workers, domiciliary carer
trygghetslarm, pendant alarm, personal alarm, panic button, social alarm
aktiviteter för äldre, activities for seniors, activities for the elderly, pensionärer, retirees, pensioners
distansbesök, e-visit, e-visits, virtual appointment, virtual appointments, zoom call
läkaranteckningar, journalanteckning, doctor's notes, medical chart, medical charts, clinical notes, charting
pappersblankett, pappersblanketter, paper forms, pappersformulär, paper-based
vikarie, vikarier, locum, locums, temp staff, temps, inhyrd personal
underbemanning, underbemannad, understaffed, understaffing, short-staffed, short staffed, thinly staffed
nyanställda, nyanställd, new hires, new recruits, new starters
flaskhals, flaskhalsar, bottleneck, bottlenecks, vårdköer, backlog, backlogs
glidlakan, slide sheet, lyftsele, lyftselar, sling, slings, vändning i säng, turning patients
nedsatt förmåga, impaired, learning disability, learning disabilities, inlärningssvårigheter
darrningar, skakningar, darrhänt, shaky, shaky hands, shaking hands, tremors
motorneuronsjukdom, als, motor neurone disease, motor neuron disease
brukarråd, patientråd, patient council, user panel, user council, patient voice, public involvement, user involvement, lived experience
delat beslutsfattande, shared decision making, shared decision-making
patientupplevelse, patienterfarenhet, patient experience, patient satisfaction, satisfaction survey
genetiskt test, gentest, genetic test, genetic testing, dna test
hälsokontroller, checkup, checkups, check-up, check-ups, medical check-up, annual physical
hemtest, test kit, test kits, self-test, självtest
befolkningshälsa, population health
njurtransplantation, kidney transplant, kidney transplants, new kidney
kissa, kissar, urinate, urination, urinating, passing water, peeing, incontinent, toalettbesök, toilet visits
substansbruk, substance use, substance misuse, drug users, people who use drugs, narkotikaanvändare
abstinens, withdrawal symptoms, abstinensbesvär, återfall i missbruk, relapse
supande, boozing, boozers, heavy drinking, problem drinking, drinking problem
dataspelsberoende, gaming addiction, gaming disorder, video game addiction
kudde, kuddar, pillow, pillows, lie awake, wide awake
brevvän, pen pal, sällskap för äldre, company for seniors
glömsk, glömska, förvirrad, forgetful, forgetfulness, confused, confusion
blodsockermätare, glucometer, glucometers, glucose meter, test strips, teststickor, testremsor
heldygnspsykiatri, inpatient psychiatry, psychiatric ward, psychiatric inpatient
vana, vanor, habit, habits, daily habits, ovanor, bad habits
promenad, promenader, promenera, walk, walks, stroll, strolls
gåträning, gångträning, learning to walk, learn to walk, walk again, walking again, gait training
övertrött vårdpersonal, utarbetad personal, staff burnout, burnt-out staff, exhausted staff, overworked staff, overworked nurses
afasi, aphasia, speech loss, loss of speech, slurred speech, lost her speech, lost his speech
vinterkräksjuka, norovirus, winter vomiting bug, winter vomiting, stomach bug, stomach flu, magsjuka
apotek, pharmacy, chemist shop, chemist, chemists, drugstore, drug store
gåhjälpmedel, gånghjälpmedel, walking stick, walking sticks, promenadkäpp, gåbord, gåstol, betastöd, walking frame, zimmer frame, walking aid, walking aids, hjälpmedel
memory clinic, memory clinics, memory assessment, minnesmottagning, minnesteam, demensutredning, demensteam, demenssjuksköterska, dementia nurse, demens
elder abuse, elder neglect, vanvård, vanvård av äldre, våld mot äldre, övergrepp mot äldre, äldreomsorg
seniorcafé, seniorträffar, pensionärsträff, äldrekollo, seniorkollo, väntjänst, besöksvän, telefonvän, befriending, befriender, befriending service, ensamhet
vårdchatt, läkarchatt, sjukvårdschatt, patientchatt, chat with a nurse, chat with a doctor, text your doctor, chat consultation, distansvård
kompressionslindning, benlindning, kompressionsbandage, kompressionsförband, leg bandaging, compression bandage, compression bandages, compression stockings, bensår
huvudvärksdagbok, migrändagbok, headache diary, migraine diary, pain diary, migränanfall, migraine attack, långvarig smärta
opioidnedtrappning, opioid tapering, opioidförskrivning, opioidbehandling, opioid prescribing, smärtläkare, smärtklinik, pain clinic, långvarig smärta
konvalescens, konvalescent, convalescence, recovery after surgery, recovery from surgery, återhämtning efter operation, eftervård, aftercare, hip replacement recovery, rehabilitering
blickstyrd dator, ögonstyrd dator, gaze control, eye gaze, eye tracking communication, talsyntesapparat, speech generating device, alternativ kommunikation, kommunikationshjälpmedel
glasögonprovning, synkontroll, synhjälp, eyesight test, sight test, eyesight, poor eyesight, synskärpa, visual acuity, synundersökning
viktväktare, weight watchers, bantningskur, dieting, slimming, gå ner i kilon, övervikt
smart diaper, smart nappy, smart pad, smart pads, smarta blöjor, inkontinens
cervical smear, smear test, pap smear, pap test, cellprovtagning, cellprov
skin spots, skin spot, skin lesion, skin lesions, hudfläckar, hudförändring, hudförändringar, brun fläck, födelsemärke
snusare, snusning, snusavvänjning, snusstopp, vita snus, vape, vaping, e-cigarett, e-cigaretter, e-cigarette, vejpa, nikotin
anhörigcenter, anhörigombud, anhörigperspektiv, anhörigsamordnare, anhörigportal, närståendemedverkan, relatives portal, family involvement, family portal, next of kin portal, anhörigstöd
plåster, förband, förbandsbyte, såromläggning, sårförband, bandage, bandages, wound dressings, negative pressure wound therapy, undertrycksbehandling, vac-behandling, sårvård
diabetic foot ulcer, diabetic foot, diabetic feet, diabetiska fotsår, fotsår vid diabetes, diabetesfotsår, diabetesfot
sköra äldre, frail elderly, frail older people, de mest sjuka äldre, multisjuka äldre, geriatriska patienter, geriatric patients, äldreomsorg
sköra äldre, frail elderly, frail older people, de mest sjuka äldre, multisjuka äldre, fallprevention
old age home, old people's home, old folks' home, ålderdomshem, sjukhem, servicehus, äldreboende
hemhjälp, hemhjälpare, hemsamarit, vårdbiträde, vårdbiträden, hemtjänst
nyckelbox, nyckelboxar, key box, keybox, digital nyckel, digitala nycklar, nyckelhantering, låsa upp hos kund, nyckelfri
meals on wheels, matlådor till äldre, pensionärslunch, seniorrestaurang, måltider
early onset dementia, young onset dementia, demens hos yngre, yngre med demens, demensteknik, dementia technology, demens
dementia village, demensby, demensbyar, demensboende
musik för dementa, music for dementia, sång för dementa, demenssång, demens
hip airbag, hip protector, hip protectors, höftskydd, höftskyddsbyxor, höftskyddsbyxa, airbagbälte, fallairbag, fall airbag, fallprevention
gångsäkerhet, gångstabilitet, stabil gång, gait stability, walking stability, gångförmåga, balansövningar, balanstest, balance test, balans
barnbarn, grandchild, grandchildren, morföräldrar, farföräldrar, grandparents, grandmothers, grandfathers, mormor, farmor, morfar, farfar, äldre
husläkarmottagning, husläkare, fast läkarkontakt, family physician, primärvårdsläkare, primärvård
hemblodtryck, blodtryck hemma, home blood pressure, egenmätning, mätning hemma, egenmonitorering
fantomsmärta, fantomsmärtor, fantomvärk, phantom pain, phantom limb pain, långvarig smärta
migräniker, huvudvärkspatient, headache clinic, huvudvärksmottagning, huvudvärk, migrän, långvarig smärta
knäskada, knäskador, korsbandsskada, korsbandsskador, meniskskada, menisk, acl injury, knee injury, hälsenan, hälseneruptur, achilles, rehabilitering
vr-träning, vr-rehabilitering, vr rehab, vr training, virtual reality rehabilitation, speladerad träning, rehabspel, rehab gaming, rehabilitering
ångestdämpande, lugnande, ångestattack, ångestattacker, panikattack, panikattacker, panikångest, panic attack, panic attacks, panic disorder, ångest
eating disorders, disordered eating, anorektisk, ätstörningsvård, ätstörningsenhet, eating disorder unit, ätstörning
cutting, self-cutting, skära sig, självskadebeteende, självskadande, self-harming, självskada
tjockis, tjock, tjocka, chubby, obese, plus size, överviktig, överviktiga, fetma, övervikt
far-recept, motion på recept, exercise on prescription, exercise referral, physical activity on prescription, fysisk aktivitet på recept
stegräknare, stegräkning, steg per dag, stegtävling, step counter, step counting, steps a day, pedometer, fysisk aktivitet
bildschema, bildscheman, visuellt schema, visual timetable, tidsstöd, timstock, tidshjälpmedel, time aid, npf
cataract queue, cataract surgery, cataract operation, kataraktoperation, kataraktoperationer, gråstarrsoperation, grå starr
acne, akne, finnar, finnig, utslag, hudutslag, nässelutslag, nässelfeber, urticaria, hives, skin rash, hudsjukdom, dermatologi
dövblind, deafblind, dövblindhet, hörselskadad, hörselskadade, hörselvård
testpersoner som ser dåligt, ser dåligt, ser suddigt, blurry vision, sees poorly, synsvaga, svagsynt, svagsynta, synnedsättning, synsvag
anhörigkontakt, anhörigkontakter, kontakt med anhöriga, information till anhöriga, closest relatives, informing relatives, relatives informed, uppdatera anhöriga, närstående
doseringshjälpmedel, doseringshjälp, doseringsask, medicinask, pillerask, tablettask, dosett, dosetter, pill organiser, pill organizer, pillbox, läkemedelshantering
medicinpåminnelser, medicinpåminnelseklocka, medicinklocka, medicinlarm, läkemedelspåminnelse, läkemedelspåminnelser, medicine reminder, medicine reminders, pill reminder, medication reminder, medication reminders, medicinpåminnelse
åldrande befolkning, ageing population, aging population, ageing society, silver economy, silverekonomi, äldreomsorg
gaggig, gaggiga, senil, senila, senile, senility, dement, åderförkalkad, åderförkalkning, virrig, demenssjuk, demenssjuka
vandrar iväg, vandrar runt, vandringsbeteende, går bort sig, wandering behaviour, wandering behavior, wanderer, wanders, vandringsbenägen
reminiscence therapy, reminiscensterapi, minnesterapi, sinnesstimulering, sensory stimulation, levnadsberättelse, demens
snubbla, snubblar, snubblade, snubblat, halkar, halkade, trilla, trillar, trillade, vurpa, tripping, tripped, stumble, stumbles, slipped, fallolyckor
otago, otagoprogrammet, tai chi, fallrehab, fallteam, falls clinic, fall prevention programme, falls programme, fallprevention
robothusdjur, robotkatt, robotsäl, pet robot, robot pet, robot cat, robotic pet, social robot, social robots, socialrobotar, sällskapsrobotar, ensamhet
video consultation, video consultations, videokonsultation, videokonsultationer, online consultation, e-visit, e-besök, nurse hotline, nurse line, medical hotline, distansvård
diabetessköterska, diabetessjuksköterska, diabetesmottagning, diabetesteam, diabetes nurse, diabetes clinic, libre-sensor, freestyle libre, dexcom, sockerfall, blodsockerfall, insulinkänning, diabetes
infekterat sår, infekterade sår, infected wound, infected wounds, sårodling, wound infection, burn injury, burn injuries, burn wound, skavsår, blisters, sårvård
kolare, kolpatient, kolpatienter, kolsjuk, kolsjuka, kolsköterska, lungsjuksköterska, copd nurse, copd patients, kol
axelproblem, ont i axeln, frusen axel, impingement, armbågssmärta, tennisarmbåge, tennis elbow, musarm, ledproblem, joint problems, långvarig smärta
telerehab, tele-rehab, tele-rehabilitation, post-op training, postoperativ träning, postoperativ rehabilitering, bassängträning, vattengymnastik, aquatic therapy, hydrotherapy, rehabilitering
kbt-app, kbt online, psykolog online, nätpsykolog, internetpsykolog, videopsykolog, online psychologist, online therapy, terapi på nätet, online therapist, internetpsykiatri
livskris, mår piss, mår skit, mår pyton, deppig, deppiga, deppa, deppar, nere psykiskt, gloomy, the blues, svårmod, håglös, depression
sorgbearbetning, sorgegrupp, sorgegrupper, i sorg, sörja, sörjer, sörjande, mourning, grieving, grief counselling, grief support, sorg
barnpsyk, barnpsykiatrin, barnpsykolog, child psychologist, ungdomspsykiatrin, ungdomspsykolog, child psychiatrist, barnpsykiatriker, barnpsykiatri
tics, tourettes, tourettes syndrom, tourette, impulsivitet, koncentrationssvårigheter, koncentrationsproblem, uppmärksamhetsstörning, attention deficit, concentration problems, npf
sobriety, sobriety app, sober, nykterhetsapp, alkoholfri, återfall i missbruk, relapse prevention, återfallsprevention, substitutionsbehandling, läkemedelsassisterad rehabilitering, laro, beroendevård
pokies, spelmaskiner, spelautomater, slot machines, spelar bort pengar, nätcasino, online casino, betting, spelberoende
macula, makula, makuladegeneration, gula fläcken, gula fläck, amd, näthinna, näthinnan, retina, näthinneavlossning, ögonsjukvård
blindhet, blindness, blinda, going blind, synbortfall, synförlust, vision loss, sight loss, loss of sight, synnedsättning, synsvag
rosacea, hudirritation, hudklåda, torr hud, dry skin, hudproblem, skin problems, skin condition, skin conditions, hudsjukdom, dermatologi
motionera, motionerar, motionär, motionärer, motionsvanor, gympa, promenera mera, röra på sig, rör på sig, stillasittare, inaktiv livsstil, inactivity, fysisk aktivitet
patientråd, brukarråd, patientpanel, patient panel, patient council, anhörigråd, brukarforum, patientmedverkan
självhörande, ljudförstärkare, samtalsförstärkare, hearing loop, hörseltekniker, hörapparatbärare, hearing aid users, hör illa, hörselvård
min vårdplan, egen vårdplan, my care plan, patientkontrakt, vårdplan
kallelse till screening, screeningkallelse, kallelse till provtagning, kallelse till mammografi, screening invitation, hälsoscreening, screeningprogram, screening programme, screening
receptfri, receptfritt, receptfria läkemedel, over-the-counter, otc medicine, egenvårdsläkemedel, husapotek, medicine box, medicine boxes, medicine chest, läkemedelshantering
omsorgspersonal, omsorgspersonalen, omsorgsassistent, omsorgsarbetare, äldreomsorgspersonal, undersköterskor, care workers, care assistants, nursing assistant, nursing assistants, äldreomsorg
kontaktperson äldre, fast omsorgskontakt, omsorgskontakt, kontaktman i hemtjänsten, hemtjänst
brukare hemma, hemmaboende äldre, hemmaboende, bor hemma, living at home, home-dwelling, community-dwelling, hemtjänst
närvårdsteam, hemteam, hemvårdsteam, home care team, home visiting team, hemsjukvårdsteam, hemsjukvård
insatsplanering, insatsplan, genomförandeplan, genomförandeplaner, hemtjänsttid, beviljad tid, utförd tid, hemtjänst
lewy, lewykropp, lewykroppar, lewy body, kognitiv sjukdom, kognitiva sjukdomar, cognitive disease, confused patients, förvirrade patienter, confusion in older people, demens
community cafe, social cafe, språkcafé för äldre, gemenskap, gemenskapen, samhörighet, togetherness, keep in touch, hålla kontakten, staying connected, ensamhet
utanförskap, utstött, utestängd, isolerad från andra, social utsatthet, socialt utanförskap, ensamhet
virtual care, virtual visit, virtual visits, virtual clinic, virtuell vård, virtuellt besök, virtuell mottagning, distansvårdsrum, vårdrum på distans, digital mottagning, distansvård
böld, bölder, abscess, abscesser, varböld, varbildning, boil, boils, kvissla, nageltrång, ingrown toenail, hudinfektion, hudsjukdom
handskada, handskador, handledsskada, hand injury, wrist injury, handträning, hand therapy, hand exercises, handrehabilitering
vuxenpsykiatri, vuxenpsykiatrisk, psykiatrisk öppenvård, öppenvårdspsykiatri, adult psychiatry, adult mental health, psykiatrimottagning, psykmottagning, psykvård, psykakuten, psykisk ohälsa
elevhälsoteam, skolhälsovård, skolsköterskemottagning, skolhälsan, school health team, school health services, elevhälsa
aa-möte, anonyma alkoholister, alcoholics anonymous, nykterhetsrörelsen, länkarna, självhjälpsgrupp för missbrukare, twelve steps, beroendevård
nätspel om pengar, penningspel, spel om pengar, spelproblem, gambling addiction, problem gambling, gambling problem, gamblers, spelberoende
gåkäpp, kryckkäpp, teknikkryckor, crutches, kryckor
muskelsjukdom, muskelsjukdomar, muscle disease, muscular dystrophy, muskeldystrofi, neuromuskulär, neuromuskulär sjukdom, neuromuscular, neurologi
autistic, autistiska, autistisk, autistiska barn, autistic children, autistic adults, neurodivergent, neurodiversity, autism
glasögonbärare, glasögon, läsglasögon, reading glasses, eyeglasses, glasses, optik, synfel, närsynt, närsynthet, långsynt, nearsighted, short-sighted, myopia, ögonsjukvård
ledarhundar, ledarhundsförare, guide dog, guide dogs, seeing eye dog, synskada
örat, öronen, öronvärk, öroninflammation, öroninflammationer, öronbarn, trumhinna, trumhinnan, eardrum, middle ear, hörselvård
nattuppvaknande, vaknar på natten, uppvaknande på natten, waking at night, wakes up at night, nattsömn, nattsömnen, insomningsproblem, svårt att somna, sömnproblem
kaloriräknare, kalorier, kalori, calorie, calories, calorie counter, kosthållning, kostråd, diet advice, matvanor
viktopererad, viktopererade, överviktsopererad, fetmaopererad, bariatric, bariatric surgery, bariatrisk, bariatrisk kirurgi, magsäcksoperation, viktresa, weight journey, fetmakirurgi
toalettlarm, toaletthjälp, toalettassistans, toaletträning, toileting, toilet visits, toilet assistance, toalettvanor, inkontinens
urologiskt besvär, urologiska besvär, vattenkastning, trängningar, kissa ofta, urinering, urination, avföringsläckage, faecal incontinence, fecal incontinence, avföringsinkontinens, urininkontinens
rik, ren intermittent kateterisering, tappningskateter, självkateterisering, intermittent catheterisation, intermittent catheterization, kateter, kateterisering
pelvic floor, pelvic floor exercises, kegel, knipövning, bäckenbotten, bäckenbottenmuskler, bäckenbottenträning, urinläckage
young carers, young carer, barn som anhöriga, barn till sjuka föräldrar, unga omsorgsgivare, anhörigbarn, anhörigstöd
medbestämmande, medbestämmanderätt, självbestämmande, self-determination, patient autonomy, autonomi för patienten, patientorganisation, patientorganisationer, patient organisation, patient organisations, patient association, brukarorganisation, patientmedverkan
pku, pku-test, pku-screening, nyföddhetsscreening, newborn screening, heel prick, hälstick, screening
benbrott, brutet ben, bruten arm, brutit benet, brutit armen, brutit höften, broken bone, broken bones, broken hip, lårbensbrott, bone fractures, frakturer, fraktur, ortopedi
trötthet, trötthetsbesvär, fatigue, dagtrötthet, daytime sleepiness, daytime tiredness, sömnbrist, sleep deprivation, sleepless, sömndrucken, narkolepsi, sömnproblem
sårscanner, sårskanner, wound scanner, wound imaging, wound measurement, sårmätning, sårfoto, sårbild, sårbilder, sårkamera, sårvård
pressure mattress, pressure-relieving mattress, tryckavlastande madrass, tryckavlastande dyna, antidecubitus, decubitus, liggsårsmadrass, trycksårsmadrass, trycksår
gåband, gåmatta, gångrobot, gåskola, treadmill, gait robot, gait trainer, gångträning
dissociation, personlighetsstörning, personality disorder, borderline, emotionellt instabil, psykos, psychosis, schizofreni, psykisk sjukdom, psykiskt sjuka, mental disorder, mental disorders, psykisk ohälsa
children's anxiety, child anxiety, childhood anxiety, teenage anxiety, oroliga barn, oroliga tonåringar, tonårsångest, ungas ångest, anxious children, anxious teenagers, deprimerade tonåringar, unga med ångest, barnpsykiatri
adaptive clothing, anpassade kläder, anpassade skor, påklädning, klä på sig, getting dressed, dressing aid, strumppådragare, griptång, hjälpmedel
öron näsa hals, öron-näsa-hals, öron-, näs- och halssjukdomar, ear nose and throat, ent clinic, öronklinik, öronmottagning, öronläkare, hörselvård
barndiabetes, barn med diabetes, diabetesvård för barn, children with diabetes, juvenile diabetes, diabetesbarn, diabetesvård, diabetes care, diabetes
interpreter by video, video interpreter, video interpreting, videotolk, videotolkning, fjärrtolkning, remote interpreting, distanstolk, distanstolkning, skärmtolk, tolk
co-design with patients, co-design, codesign, samskapande, medskapande, patientinvolvering, involvera patienter, involve patients, patients involved, tjänstedesign med patienter, patientmedverkan
dålig syn, nedsatt syn, synproblem, poor sight, poor vision, eye problems, eyesight problems, ögonproblem, ögonbesvär, ögonsjukdom, ögonsjukdomar, eye disease, synskada
halkstrumpor, antihalkstrumpor, non-slip socks, halkskydd, halkfria golv, fallprevention
handikapp, handikappad, handikappade, handicapped, funktionsnedsättning
käkben, käken, käkkirurgi, jaw, dental surgery, tandutdragning, visdomstand, wisdom tooth, tandvård
vagel, ögoninflammation, eye infection, stye, bindhinneinflammation, conjunctivitis, ögonsjukvård
spelpaus, spelstopp, spelavbrott, spelberoende
risky drinking, riskbruk, riskbruk av alkohol, riskdrickande, druckit igen, alkoholåterfall, hazardous drinking, alkohol, beroendevård
stress urinary incontinence, stress urinary, ansträngningsinkontinens, ansträngningsläckage, urinläckage
fat children, fat kids, tjocka barn, överviktiga barn, overweight children, överviktiga ungdomar, barnfetma
civa, centralintensiven, central intensivvård, general icu, medicinsk intensivvård, miva, medical intensive care
patologisvar, pad-svar, biopsisvar, vävnadssvar, patologiutlåtande, patologremiss, pathology report, biopsy result, biopsy results, histopathology report, px-svar
knöl i bröstet, breast lump, lump in breast, knöl, knölar, knuta i bröstet
inskolning, onboarding, inskolning av nyanställda, nyanställda, introduktionsprogram, bredvidgång, nya medarbetare, new staff, new hires, staff induction, introduktionsutbildning
portvakt, vaktmästartjänst, hospital porter, patient porter, transportör på sjukhus
väntetid till operation, väntelista till operation, surgery waiting list, surgical backlog, inställda operationer, cancelled operations, cancelled surgery, strukna operationer, strykningar
klammer, sårklammer, hudklammer, agraffer, skin staples, surgical staples, suturtejp, surgical tape, trådhållare
sternotomi, torakotomi, laparotomi, laminektomi, apendektomi, appendektomi, resektion, amputera, sternotomy, thoracotomy, laparotomy, appendectomy, tonsillektomi, tonsillectomy, halsmandlar, mandeloperation
robotassisterad, da vinci, davinci, da vinci-robot, robotoperation, robotassisterat ingrepp
bytestid på operation, bytestider, turnover time, or turnover, room turnover, salsutnyttjande, theatre utilisation, theatre utilization, or utilization, operating room utilisation, knivtid
opererande läkare, opererande, operatörer på sal, operating surgeon
njurtransplanterad, levertransplantation, hjärttransplantation, lungtransplantation, transplantationskirurgi, transplant patients, avstötning, immunosuppression, immunosuppressiva
aortastenos, aortic stenosis, mitralisklaff, mitralisinsufficiens, klaffläckage, klaffoperation, valve replacement
ultraljud av hjärtat, hjärtultraljud, ultraljudshjärta, echocardiogram, hjärteko, cardiac ultrasound, ekokardiografi, eko, echocardiography
arytmier, hjärtrytmrubbning, bradycardia, hjärtdunk, extraslag, oregelbunden puls, irregular heartbeat
larmpatient, larmpatienter, akutrummet, akutrum, akutlarm, resuscitation room, resus room, trauma bay
ed crowding, akutköer, crowding in the emergency department, emergency department crowding, snabbspår på akuten, fast track emergency, triageplats, triagesköterska, triage nurse
tidig varningspoäng, news-poäng, track and trigger
central monitoring station, övervakningscentral på sjukhus, monitoring station, central monitoring, tele-icu, tele-iva, eicu
kreatininvärde, dialyskanyl, av-fistlar, hemodialysmaskin, hemodialysis machine, dialysis machine at home, hemodialysis, haemodialysis
laborationsrobot, provsorterare, pipetting robot, pipett, pipetter, sample sorter, total lab automation
specimen transport, specimen collection, specimens, provbud, provtransportbox, sample courier, prov till labbet, specimen handling
mikrotom, mikrotomer, microtome, preparatglas, paraffinblock, paraffinbäddning, snittning av vävnad, utskärning, slide scanner, snittskanner
förrådsskåp, supply cabinet, supply cabinets, smarta förrådsskåp, smart cabinet, kanban, kanbansystem, tvåbinssystem, two-bin system, skanning av hyllor
sängkörning, bed pushing, bed mover, sängdragare, patienttransportör, transportbeställning, intern transportbeställning, patient transfers within hospital
asset tracking hospital, track equipment, lose track of equipment, missing equipment, leta utrustning, letar utrustning, hitta utrustning, rfid på utrustning, instrumentspårning, instrument tracking, inventariespårning
e-prescription, e-prescriptions, eprescribing, electronic prescription
slutenvårdsdos, endosförpackning, unit dose, unit-dose, dospåse, dosförpackat, dosförpackning, dosexpedition, patientbunden dos, läkemedelsutdelning, medicinutdelning
blandning av antibiotika, spädning av läkemedel, läkemedelsblandning, beredning av läkemedel, iv mixing, iordningsställande av antibiotika
parenteral nutrition, tpn, parenteral, parenteral näring, dropp med näring, peg, peg tube, knappgastrostomi, nutritionspump, nasogastrisk sond
viktförlust hos äldre, avmagring, kakexi, cachexia, ofrivillig viktförlust, viktförlust vid sjukdom, undervikt, underweight
kostombud, måltidsombud, måltidspersonal, måltidsvärd, matvärdinna, avdelningskök, konsistensanpassad, puré, dietary aide, meal host
självschema, flexschema, schemapåverkan
patientöversikter, patient summary, patient overview, epikriser, epikris, utskrivningsanteckning, discharge summary, discharge letter, slutanteckning
arketyp, snomed-ct, informatik i vården, vårdinformatik, nationell informationsstruktur, journalutbyte, ehr interoperability
läkare granskar bilder, granskningsköer, röntgenkö, röntgenköer, mri waiting time, mr-kö, granska röntgenbilder, radiologbrist, shortage of radiologists
morfin, fentanyl, oxikodon, morphine, fentanyl plaster, opioidbehandling, postoperative pain, epiduralbedövning, pca-pump
high flow, högflöde, högflödesgrimma, high-flow oxygen
tubsugning, trakealsugning, endotracheal suctioning, slemsugning, luftvägssugning, tubvård, intubationstub, endotrakealtub, endotracheal tube
bukspegling, kikhålskirurgi, kikhålsoperation, titthålsoperation, titthålsoperationer, kikhål, laparoskop
obducent, dissektion, obduktionssal, dissekera, autopsy room, rättspatologi, postmortem
kemlab, kemlabb, kliniskt laboratorium, sjukhuslaboratorium, sjukhuslab, akutlab, hospital lab, hospital laboratory, klinisk immunologi
serologi, serology, antikroppsprov, antigentest, antigen test, immunanalys
extrasystolier, extrasystole, arytmiövervakning, arrhythmias, kateterablation, flimmerablation, catheter ablation, elkonvertering, cardioversion
hjärtavdelning, kardiologavdelning, kardiologmottagning, hjärtklinik, cardiology ward, cardiac ward, hjärtsviktssköterska
obgyn, ob-gyn, gynekologer
spädbarns andning, infant breathing, baby breathing, andningsuppehåll hos spädbarn, neonatal apnoea, prematurapné, apné hos prematurer, premature infants, neonatalövervakning
materialbrist, brist på material, supply shortage, material shortage, hospital supplies, medical consumables, materialbeställning, lagersaldo på avdelning
sterilgodsflöde, sterilgodshantering, sterile goods, instrumentflöde, godsdisk
tablettdelning, tablettdelare, tablettkross, krossa tabletter, pill splitter, pill crusher
generika, generikabyte, generiska läkemedel, generic drugs, utbytbara läkemedel, läkemedelsutbyte, biosimilarer, biosimilar
berikning, proteinberikning, energiberikning, berikade mellanmål, proteindryck, protein drink
resurspool, vikariepoolen, bemanningsenhet, resursenhet, float pool, staffing pool, nurse pool
attraktiv arbetsgivare, attractive employer, employer branding, arbetsgivarvarumärke, personalflykt, personaltapp, säger upp sig, slutar sitt jobb, personal slutar, staff leave, leaving the profession
patientkoordinator, vårdplatssamordnare, patient coordinator, flödeskoordinator, flödessjuksköterska
inskrivningssamtal, patientinskrivning, hospital admissions, patient admission
no-show, uteblivna patienter, missed appointment, sena återbud
satellitpatienter, satellitpatient, utlokaliserade, medical outliers, overcrowded hospital, hospital overcrowding
beläggningsprognos, predict beds, bed demand, bed forecast, bed prediction, beds needed, behov av vårdplatser, vårdplatsprognos, kapacitetsplanering i vården, how many beds
journalåtkomst, journalloggar, loggkontroll, journalbehörighet, spärrad journal, record access, access to records
rapid assessment, initial assessment at arrival, rapid triage, akut bedömning, akutbedömning, första bedömning på akuten
kirurgisk navigation, surgical navigation, image-guided surgery, bildledd kirurgi, bildstödd kirurgi, intraoperativ, intraoperative, peroperativ
scintigrafi, skintigrafi, scintigraphy, isotoper, radionuklid
bildlagring, röntgenarkiv, medical image archive, bildhantering i vården, röntgensystem
färgning av vävnad, vävnadsfärgning, tissue staining, histokemi, patologbrist, pathologist shortage, shortage of pathologists, brist på patologer
survivorship, canceröverlevare, efter cancern, seneffekter, late effects of cancer, biverkningar av cancerbehandling
sjukhusrobot, sjukhusrobotar, hospital robot, hospital delivery robot, delivery robot in hospital, robotvagn, robotvagnar, autonomous hospital cart
måltidsbeställning, matbeställning på sjukhus, meal ordering, patientmåltider, matval, måltidskedja
akut buk, acute abdomen, buksmärta, buksmärtor, abdominal pain, magsmärta, magsmärtor
armbrott, revbensbrott, nyckelbensbrott, kotbrott, bone fracture, broken bone, broken bones, skelettskada
antikroppar, antibodies, trombocyter, blodplättar, platelets, erytrocyter, leukocyter, blodkroppar, white blood cells, red blood cells, blodkomponenter
provmärkning, etikettering av prover, provetikett, provetiketter, märkning av provrör, sample labelling, sample labeling, streckkodade prover, feltagna prover, förväxlade prover, hemolys, hemolyserade prover, hemolysed samples
blåscancer, urinblåsecancer, bladder cancer, njurcancer, kidney cancer, testikelcancer, levercancer, liver cancer, magsäckscancer, matstrupscancer, esofaguscancer, sköldkörtelcancer
betablockerare, beta blockers, beta-blockers, ace-hämmare, blodtrycksmedicin, blodtrycksmediciner, blood pressure medication, diuretika, vätskedrivande
glomerulonefrit, nefrit, nefrotiskt syndrom, pyelonefrit, njurbäckeninflammation, polycystisk njursjukdom, cystnjurar, njurskada, kidney damage, kidney injury, acute kidney injury, akut njursvikt
hemofiltration, crrt, kontinuerlig dialys, njurersättande behandling, njurersättande terapi, renal replacement therapy, hemodiafiltration
sugklocka, tångförlossning, vacuum extraction, ventouse, instrumentell förlossning, sätesändläge, breech, tvillingförlossning, värkstimulering
klorhexidin, chlorhexidine, huddesinfektion, antiseptisk, antiseptic, ytsprit, alcogel, handgel
epidemi, epidemier, epidemic, smittutbrott, outbreak, outbreaks, utbrott på avdelning
receptförnyelse, receptförnyelser, förnya recept, prescription renewal, prescription renewals, repeat prescription, renew prescription
läkemedelsöverkänslighet, läkemedelsallergi, drug allergy, medication allergy, penicillinallergi, varningsmärkning
kortison, kortisontabletter, prednisolon, cortisone, corticosteroid, corticosteroids, kortikosteroid
vätskelista, vätskelistor, vätskeregistrering, vätskemätning, fluid balance chart, fluid chart, drink chart, dryckeslista, matdagbok på avdelning
kok-kyl, cook-chill, kylda måltider, storköket, centralkök, commercial kitchen
utmattad personal, trött personal, staff fatigue, fatigue in healthcare workers, fatigue among nurses, tired staff
corridor patients, bed in the corridor, beds in the corridor, wait for a bed, waiting for a bed, boarding patients
flytt mellan avdelningar, ward transfer, ward transfers, intern överflyttning, avdelningsbyte, rondning, rondtid, förmiddagsutskrivning, utskrivning före lunch, platsbrist på sjukhus
läkaranteckning, läkaranteckningar, omvårdnadsanteckning, omvårdnadsanteckningar, sjuksköterskeanteckning, omvårdnadsdokumentation, nursing documentation, nursing notes, doctors notes, tala in anteckningen, tala in anteckningar
sjukintyg, intyg, intygsskrivning, medical certificates
magnetkameraundersökning, ct-undersökning, datortomografiundersökning, röntgenundersökningar, x-ray examination, mobilröntgen, mobile x-ray, röntga, röntgas
labbinformationssystem, laboratoriesystem, laboratorieinformationssystem, laboratory system
operationsschema, operationsprogram, operationslista, operationslistor, theatre schedule, theatre list, surgery schedule, surgical schedule, or schedule
förtidsbörd, förtidsfödsel, förtidsfödd, förtidsfödda, premature birth, prematurfödsel
medicinförväxling, läkemedelsförväxling, förväxlade läkemedel, medication mix-up, drug mix-up, dosfel, dosing error, dosing errors, ordinationsfel, felordination
metastas, metastaser, metastasis, metastases, dottertumör, dottertumörer, hjärnmetastaser, skelettmetastaser, hudmetastas, hudmetastaser, levermetastaser
dubbelregistreringar, dubbelinmatning, duplicate documentation, copy between systems
emergency physicians, emergency doctors, emergency consultant, akutspecialist
labbpersonal, laboratoriepersonal, laboratory staff, lab staff, lab technician, lab technicians, provtagningssköterska, provtagare, provtagningsmottagning, phlebotomist
trött, trötta, trötthet, tröttheten, orkeslös, orkeslösa, tired, tiredness, fatigue
handskar, handske, plasthandskar, gummihandskar, engångshandskar, undersökningshandskar, disposable gloves, gloves
hotad, hotade, hotas, hotar personal, hotfull, hotfulla, hotelser, threatened, threats
sjukpapper, journalpapper, journalhandlingar, sjukjournaler, patientpapper, läsa sin journal
bokar, bokas, bokade, bokat, boka tid, omboka, ombokning, avboka, avbokning
väger för mycket, gå upp i vikt, gå ner i vikt, lose weight, gain weight
blodpropp i hjärnan, propp i hjärnan, halvsidesförlamad, halvsidesförlamning, förlamad arm, förlamad sida, paralysed side
kräks, kräkas, kräkningar, illamående, mår illa, spyr, nausea, vomiting
yr, yrsel, svimmar, svimma, svimning, dizzy, dizziness, fainting
sömnig, sömniga, vaken, vakna på natten, sömnlösa nätter, sleepy
mata, matas, hjälp att äta, äthjälpmedel, feeding aid, spoon feeding
`
