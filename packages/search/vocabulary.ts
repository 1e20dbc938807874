import { abbreviations } from './vocabulary/abbreviations.ts'
import { vocabularyOfCare } from './vocabulary/of-care.ts'
import { vocabularyOfSociety } from './vocabulary/of-society.ts'
import { vocabularyOfTechnology } from './vocabulary/of-technology.ts'
import { vocabularyOfTravel } from './vocabulary/of-travel.ts'

/**
 * What the same thing is called in Swedish and English, in health care, transport, technology and places: a line a group, its terms in
 * lower case between commas. Written from knowledge of the fields, not from queries. A group is narrow: each of its terms may stand for
 * each other one. A term may be in several groups; only its own groups are followed, not theirs.
 */
const general = `
sjukhus, hospital, lasarett, infirmary
universitetssjukhus, university hospital, akademiskt sjukhus, teaching hospital
sjukvård, hälso- och sjukvård, vård, health care, healthcare, medical care
omsorg, social care, care service
vårdcentral, hälsocentral, health centre, health center, primary care centre
primärvård, närsjukvård, primary care, general practice
allmänläkare, distriktsläkare, husläkare, general practitioner, gp, family doctor
klinik, mottagning, clinic, outpatient clinic, polyklinik
avdelning, vårdavdelning, ward, inpatient ward
slutenvård, inpatient care, hospital care
öppenvård, outpatient care, ambulatory care
specialistvård, specialised care, specialist care
akutmottagning, akuten, emergency department, emergency room, accident and emergency, casualty
akutsjukvård, emergency care, emergency medicine, acute care
intensivvård, iva, intensive care, icu, critical care
ambulans, ambulance, ambulanssjukvård, prehospital care, prehospital, paramedic
larmcentral, emergency call centre, dispatch centre, sos alarm, larmsamtal, nödsamtal, 112-samtal, emergency call, emergency calls
operation, kirurgi, surgery, surgical
operationssal, operating room, operating theatre
anestesi, narkos, anaesthesia, anesthesia
ortopedi, orthopaedics, orthopedics, ortoped, ortopeder, ortopeden, orthopaedic surgeon, orthopedic surgeon
höft, höftled, hip
knä, knee
fraktur, benbrott, fracture
rehabilitering, rehab, rehabilitation
fysioterapi, sjukgymnastik, physiotherapy, physical therapy
fysioterapeut, sjukgymnast, physiotherapist
arbetsterapi, occupational therapy
logopedi, logoped, speech therapy, speech therapist, speech and language
dietist, dietician, dietitian
kost, nutrition, näring, diet
habilitering, habilitation
palliativ vård, palliative care, hospice, vård i livets slut, end of life care
förlossning, childbirth, delivery ward, labour ward, maternity ward, föda, föder, födde, föda barn
mödravård, maternity care, antenatal care, barnmorskemottagning
barnmorska, midwife, midwives
graviditet, gravid, pregnancy, pregnant
neonatal, nyfödd, newborn, infant, prematur, preterm, neonatolog, neonatologist, nyfött, nyfött barn
barnsjukvård, pediatrik, pediatrics, paediatrics, child health care, barnmedicin
barnhälsovård, bvc, child health centre
kvinnosjukvård, gynekologi, gynaecology, gynecology, women's health, gynekolog, gynaecologist, gynecologist
urologi, urology
urolog, urologer, urologist, urology clinic, urologmottagning
psykiatri, psychiatry, psychiatric care, mental health care
psykisk hälsa, psykisk ohälsa, mental health, mental illness
depression, depressed, nedstämdhet
ångest, oro, anxiety
stress, utmattning, burnout, exhaustion
sömn, sömnlöshet, sleep, insomnia
adhd, autism, neuropsykiatri, npf, neurodevelopmental, autistic
beroende, missbruk, addiction, substance abuse
beroendevård, addiction care
psykolog, psychologist
samtalsterapi, terapi, psykoterapi, psychotherapy, kbt, cbt
självmord, suicid, suicide
tandvård, dental care, dentistry, dental
tandläkare, dentist
tand, tänder, tooth, teeth
ögonsjukvård, ögonvård, eye care, ophthalmology, oftalmologi
öga, ögon, eye
syn, synskada, synnedsättning, vision, visual impairment, blind, low vision
hörsel, hörselnedsättning, hearing, hearing loss, audiologi, audiology
hörapparat, hearing aid
hud, dermatologi, skin, dermatology, hudvård, skin care
sår, sårvård, wound, wound care
trycksår, pressure ulcer, pressure injury, bedsore
hjärta, heart, cardiac
cardiovascular, hjärt-kärl, hjärt- och kärl, hjärt-kärlsjuk, hjärtpatient, hjärtpatienter, heart patient, heart patients
hjärtsvikt, heart failure
hjärtstopp, cardiac arrest
hjärtinfarkt, heart attack, myocardial infarction, infarkt, infarkter
hjärtstartare, defibrillator, aed
ekg, ecg, elektrokardiogram, electrocardiogram
stroke, slaganfall, hjärninfarkt, brain bleed, brain haemorrhage, brain hemorrhage
blodtryck, hypertoni, blood pressure, hypertension
diabetes, diabetiker, sockersjuka, diabetic
blodsocker, glukos, blood sugar, glucose
insulin, insulinpump, insulin pump
cancer, onkologi, oncology, tumör, tumour, tumor, cancervård, cancer care
bröstcancer, breast cancer
strålbehandling, strålterapi, radiotherapy, radiation therapy, radioterapi, strålterapin
cytostatika, cellgifter, chemotherapy
screening, tidig upptäckt, early detection
mammografi, mammography
lunga, lungor, lung, pulmonary
astma, asthma
kol, kroniskt obstruktiv lungsjukdom, copd, chronic obstructive pulmonary disease
andning, respiration, breathing, respiratory
lungfunktion, spirometri, spirometer, spirometry, lung function
allergi, allergy
njure, njursjukdom, kidney, renal, nefrologi, nephrology, nefrolog, nephrologist, njurläkare
dialys, dialysis, hemodialys, haemodialysis, hemodialysis
mage, tarm, gastroenterologi, gastroenterology, bowel, gastroenterolog, gastroenterologist
lever, liver
reumatism, reumatologi, rheumatology, artrit, arthritis
smärta, smärtlindring, pain, pain relief, pain management
migrän, huvudvärk, migraine, headache
neurologi, neurology, neurological, neurolog, neurologist
parkinson, parkinsons sjukdom, parkinson's disease
multipel skleros, multiple sclerosis
epilepsi, epilepsy
demens, demenssjukdom, alzheimer, dementia, kognitiv svikt, cognitive impairment
kronisk sjukdom, långvarig sjukdom, chronic disease, long-term illness, long-term condition
multisjuk, multisjuklighet, multimorbidity, comorbidity
infektion, smitta, infection, contagion, smittskydd
vårdrelaterad infektion, vri, hospital-acquired infection, healthcare-associated infection
hygien, vårdhygien, handhygien, hygiene, hand hygiene, infection control
antibiotika, antibiotics, antibiotikaresistens, antimicrobial resistance
vaccin, vaccination, vaccinering, immunisation
pandemi, covid, covid-19, corona, pandemic
patient, patienter, patients, vårdtagare
anhörig, närstående, relative, next of kin, family carer, informal carer
äldre, senior, seniorer, elderly, older people, older adults, pensionär, ageing, aging, åldrande
äldreomsorg, äldrevård, elderly care, eldercare, aged care, geriatrik, geriatrics, elder care, senior care
äldreboende, särskilt boende, vårdboende, nursing home, care home, servicehus
hemtjänst, home help, home care service
hemsjukvård, hemvård, home care, home health care, vård i hemmet, avancerad sjukvård i hemmet, asih
hem, hemma, home, bostad, at home
trygghetslarm, personal alarm, safety alarm, social alarm
fall, fallolycka, fallprevention, fall prevention
ensamhet, loneliness, social isolation
självständighet, independence, independent living, eget boende
barn, children, child, kids, pediatric
ungdom, unga, tonåring, youth, adolescent, teenager, young people
skola, elev, school, pupil
förskola, preschool, kindergarten, nursery, nurseries, dagis, dagisplats, förskoleplats
elevhälsa, school health, student health
student, studerande, students
vuxen, vuxna, adult, adults
kvinna, kvinnor, woman, women, female
man, män, men, male
familj, family, familjer, families
funktionsnedsättning, funktionshinder, funktionsvariation, disability, disabled, impairment
tillgänglighet, accessibility, accessible
rullstol, wheelchair
hjälpmedel, assistive technology, assistive device, aid
protes, ortos, prosthesis, prosthetics, orthosis
personal, medarbetare, anställda, staff, employees, workforce, professionals
sjuksköterska, sköterska, nurse, nursing
undersköterska, vårdbiträde, assistant nurse, nursing assistant
läkare, doktor, doctor, physician, clinician
vårdpersonal, healthcare professionals, care staff, healthcare workers
invånare, medborgare, citizen, citizens, resident, residents, inhabitants, boende
användare, brukare, user, users, end user, slutanvändare
kund, customer, client, klient
arbetsmiljö, work environment, working conditions, occupational health
ergonomi, ergonomics, lyft, lifting
schemaläggning, bemanning, scheduling, staffing
kompetens, utbildning, training, education, kunskap, competence, knowledge
patientsäkerhet, patient safety
vårdkvalitet, quality of care
vårdplan, vårdplanering, care plan, care planning
vårdkedja, vårdförlopp, patientprocess, care pathway, patient journey, patient pathway
vårdkö, väntetid, waiting time, waiting list, väntelista, väntelistor, väntelistan, waitlist
triage, triagering, symptombedömning, symptom assessment
remiss, remittering, referral
journal, patientjournal, journalsystem, medical record, patient record, ehr, electronic health record
anamnes, sjukdomshistoria, medical history, patient history
egenvård, self-care, självhjälp, self-management
egenmonitorering, distansmonitorering, hemmonitorering, remote monitoring, remote patient monitoring, home monitoring, telemonitoring
distansvård, telemedicin, telemedicine, telehealth, vård på distans, remote care, digital vård, digital care
videomöte, videosamtal, video call, video consultation, digitalt vårdmöte, video, videolänk, video link, videomöten, video meeting, video conference, videokonferens
distans, remote, distant, på avstånd
e-hälsa, ehälsa, digital hälsa, ehealth, e-health, digital health, mhealth
välfärdsteknik, trygghetsteknik, welfare technology, välfärdsteknologi, omsorgsteknik, gerontechnology, agetech
medicinteknik, medicinteknisk produkt, medtech, medical technology, medical device
hälsa, health, välbefinnande, wellbeing, well-being, wellness
folkhälsa, public health
prevention, förebyggande, preventive, hälsofrämjande, health promotion
livsstil, levnadsvanor, lifestyle
fysisk aktivitet, motion, träning, physical activity, exercise, fitness
övervikt, fetma, obesity, overweight
rökning, tobak, smoking, tobacco
diagnostik, diagnos, diagnostics, diagnosis
undersökning, examination, medical examination
provtagning, prov, sampling, specimen
blodprov, blodtest, blood test, blood sample
labb, laboratorium, lab, laboratory
labbanalys, laboratoriemedicin, laboratory medicine, klinisk kemi, clinical chemistry
mikrobiologi, microbiology, bakteriologi, mikrobiologisk odling, resistensbestämning, agarplatta, agarplattor, petriskål, petri dish, urinodling, svalgodling, mikrobiologlab, mikrobiologiskt laboratorium, klinisk mikrobiologi, clinical microbiology
patologi, pathology, histopatologi, digital patologi, digital pathology, histologi, histology, histopathology, cytologi och patologi
biobank, biobanking
genetik, genetics, dna, sekvensering, sequencing
genomik, genomics
precisionsmedicin, individanpassad medicin, precision medicine, personalised medicine
patientnära analys, patientnära test, snabbtest, point of care, rapid test, point-of-care testing
röntgen, radiologi, x-ray, radiology, röntgenbild, röntgenbilder, röntgenundersökning, röntgenavdelning, radiolog
bilddiagnostik, medicinsk bild, medical imaging, imaging
magnetkamera, magnetröntgen, magnetresonanstomografi, mr, mri, magnetic resonance imaging
datortomografi, skiktröntgen, ct, computed tomography
ultraljud, ultrasound, sonografi, ekografi
endoskopi, koloskopi, endoscopy, colonoscopy
läkemedel, medicin, medicinering, medication, pharmaceutical, drug, medicine, meds
apotek, pharmacy
läkemedelshantering, medication management, dosdispensering, dose dispensing
recept, prescription
infusion, dropp, infusionspump, infusion pump
implantat, implant
kateter, catheter
blod, blood
urin, inkontinens, urine, incontinence
sensor, givare, sensorer, sensors
kroppsnära, kroppsburen, wearable, wearables, bärbar sensor, bärbar, bärbara, bärbar teknik, wearable technology, armband, aktivitetsarmband, bracelet, activity tracker, smartwatch, smarta klockor, smart watch, smart watches, smart klocka
klocka, smartklocka, smartwatch
klinisk studie, klinisk prövning, clinical study, clinical trial, clinical investigation
användartest, användbarhetstest, user test, usability test, user study, användarstudie, usability testing
användbarhet, usability, user-friendliness, user experience, användarupplevelse
simulering, simulator, simulation, simulera
simuleringscentrum, simulation centre, träningscentrum, kliniskt träningscentrum, skills lab
pilot, pilottest, pilotprojekt, pilot project, pilot test
prototyp, prototype, prototypframtagning, prototyping
demonstration, demonstrator, demo
utvärdering, evaluation, utvärdera
validering, validation, verifiering, verification
mätning, measurement, mäta, measure
samskapande, medskapande, co-creation, cocreation, co-design, gemensam utveckling, participatory design
tjänstedesign, service design
design, utformning, formgivning
forskning, research, vetenskaplig, scientific
forskare, researcher, scientist
universitet, högskola, university, academia, akademi
innovation, nyskapande, innovativ, innovative
testbädd, testmiljö, test bed, testbed, test environment, living lab, verklighetslabb, living laboratory
startup, nystartat företag, start-up, uppstartsbolag
småföretag, små och medelstora företag, sme, small business
företag, bolag, company, enterprise, business, industri, industry
inkubator, accelerator
finansiering, bidrag, funding, grant, financing
investerare, investor, riskkapital, venture capital
upphandling, procurement, offentlig upphandling, public procurement, anbud, tender
innovationsupphandling, innovation procurement, innovationspartnerskap, innovation partnership
införande, implementering, implementation, breddinförande, roll-out, deployment
etik, etikprövning, etikansökan, ethics, ethical review, ethical approval
regelverk, regulatoriskt, regler, regulation, regulatory, compliance, lagkrav
ce-märkning, ce marking, ce mark
mdr, medical device regulation, medicintekniska förordningen
ivdr, in vitro-diagnostik, in vitro diagnostics, ivd
standard, standardisering, standards, standardisation
certifiering, certification, ackreditering, accreditation
patent, immateriella rättigheter, intellectual property, immaterialrätt
personuppgifter, dataskydd, gdpr, personal data, data protection
integritet, privacy, sekretess, confidentiality, secrecy
informationssäkerhet, it-säkerhet, cybersäkerhet, information security, cybersecurity, cyber security
kryptering, encryption
inloggning, identifiering, e-legitimation, login, authentication, eid
hälsoekonomi, health economics, kostnadsnytta, cost-effectiveness
kostnad, pris, avgift, cost, price, fee
gratis, kostnadsfri, avgiftsfri, free of charge, no cost
egentillverkning, in-house manufacture, in-house production
tillverkning, produktion, manufacturing, production
3d-utskrift, 3d-skrivare, 3d printing, additiv tillverkning, additive manufacturing
verkstad, workshop
artificiell intelligens, ai, artificial intelligence, machine intelligence, maskininlärning, machine learning, djupinlärning, deep learning, algoritm, algorithm
maskininlärning, machine learning, djupinlärning, deep learning, neurala nätverk, neural networks, artificiell intelligens, ai, artificial intelligence, algoritm, algorithm
språkmodell, stor språkmodell, language model, large language model, generativ ai, generative ai
chatbot, chattbot, virtuell assistent, virtual assistant, digital assistent
taligenkänning, röststyrning, speech recognition, voice control, röst, röstassistent, voice assistant, tal till text, speech to text, talteknik, speech technology, röstigenkänning, voice recognition
diktering, dictation, diktat, digital diktering, taligenkänning i journalen, medical dictation, clinical dictation, diktera, dictate
bildanalys, image analysis, datorseende, computer vision
algoritm, algorithm
beslutsstöd, kliniskt beslutsstöd, decision support, clinical decision support
prediktion, prognos, förutsäga, prediction, forecast
data, datamängd, dataset, data set
hälsodata, patientdata, vårddata, health data, patient data
dataanalys, data analysis, analytics, analys av data, stora datamängder, big data
öppna data, open data
delning av data, datadelning, data sharing
interoperabilitet, interoperability, integration, integrering
plattform, platform, it-plattform
programvara, mjukvara, software
hårdvara, hardware
system, it-system, information system
app, applikation, mobilapp, application, mobile app, mobilapplikation, mobilapplikationer, apps, appar, mobile application, mobile applications, mobiltelefoner, telefon, telefoner, phone, phones, smartphone
mobil, mobiltelefon, smartphone, mobile phone, smart telefon
surfplatta, läsplatta, tablet
dator, computer
webb, webbplats, hemsida, website, web
e-tjänst, digital tjänst, digital service, e-service, online service
nät, internet, online, på nätet
sakernas internet, iot, internet of things, uppkopplad, connected device, connected
molntjänst, molnet, cloud, cloud service
5g, mobilnät, mobile network, trådlös, wireless
bredband, fiber, broadband
virtuell verklighet, vr, virtual reality, vr-glasögon, vr headset
förstärkt verklighet, augmented reality, blandad verklighet, mixed reality
digital tvilling, digital twin
spel, spelifiering, serious games, gamification, game
robot, robotar, robotik, robotics, robots
automation, automatisering, automatiserad, automated
drönare, drone, drones, uav, obemannad luftfarkost, unmanned aerial vehicle
positionering, gps, spårning, tracking, lokalisering, location tracking
rfid, streckkod, barcode, märkning, tagging
digitalisering, digitalization, digitalisation, digital transformation
blockkedja, blockchain
kommunikation, communication
informationsskärm, skylt, display, signage
tolk, tolkning, översättning, interpreter, interpretation, translation
språk, language, flerspråkig, multilingual
kollektivtrafik, lokaltrafik, public transport, public transportation, mass transit, transit
trafik, traffic
transport, transporter, transportation, färd
buss, bussar, bus, buses, coach, busstrafik, linjetrafik, bussresor, bus services, bus service
stombuss, stombusslinje, trunk bus, trunk line, brt, bus rapid transit
elbuss, eldriven buss, elektrisk buss, electric bus
tåg, järnväg, train, railway, rail, tåget, tågen, tågets, tågens
spår, rail, railway, train, spåret, spåren
pendeltåg, commuter train
tunnelbana, metro, subway, underground
spårvagn, spårväg, tram, light rail
färja, båt, fartyg, ferry, boat, vessel, båttrafik, sjöfart
pendelbåt, commuter ferry, båtpendling
flyg, flygplats, aviation, airport, aircraft
bil, bilar, personbil, car, cars
lastbil, lastfordon, truck, lorry
fordon, vehicle, vehicles
elfordon, elbil, electric vehicle, electric car, ev
självkörande, autonom, förarlös, autonomous, driverless, self-driving
självkörande fordon, autonoma fordon, autonomous vehicles, self-driving vehicles, driverless vehicles
uppkopplade fordon, connected vehicles
förare, driver, chaufför
resenär, passagerare, traveller, passenger, commuter, pendlare
resa, resor, resande, travel, journey, trip
pendling, arbetspendling, commuting
reseplanerare, travel planner, journey planner
mobilitet, mobility, rörlighet
mobilitet som tjänst, mobility as a service, maas, kombinerad mobilitet, combined mobility
bilpool, bildelning, car pool, car sharing, carpool
samåkning, ride sharing, ridesharing, samåka, delad resa, carpooling, åka tillsammans
cykel, cyklar, bicycle, bike, cycling
lånecykel, cykelpool, bike sharing, hyrcykel
elsparkcykel, sparkcykel, e-scooter, scooter, electric scooter
mikromobilitet, micromobility
fotgängare, gående, pedestrian
taxi, cab
färdtjänst, sjukresa, paratransit, special transport service, patient transport
anropsstyrd trafik, on-demand, efterfrågestyrd, demand-responsive transport
hållplats, busshållplats, bus stop, stop
station, terminal, bytespunkt, interchange, resecentrum
depå, bussdepå, depot
väg, gata, road, street, vägen
trafiksäkerhet, road safety, traffic safety
trafikledning, trafikstyrning, traffic management, traffic control
trängsel, congestion, crowding
parkering, parking, parkera, park a car, parking spaces, parkeringsplats, p-avgift, parkeringsavgift, car park, car parking
laddning, laddstation, laddinfrastruktur, charging, charging station
biljett, ticket, ticketing, färdbevis
betalning, betala, payment, pay
kontaktlös, contactless, tap and pay
betalkort, bankkort, payment card, bank card, kreditkort
taxa, fare, biljettpris
logistik, logistics, freight, godstransport, varuförsörjning, supply chain
leverans, hemleverans, delivery, home delivery
sista milen, last mile
infrastruktur, infrastructure
stadsplanering, samhällsplanering, urban planning, city planning
smart stad, smarta städer, smart city, smart cities
stad, staden, city, urban, tätort, town
förort, suburb, suburban
landsbygd, glesbygd, rural, countryside, sparsely populated, remote area
skärgård, archipelago
öar, islands
kommun, municipality, kommunal, municipal
region, landsting, county council, county, regional
myndighet, authority, government agency
offentlig sektor, public sector, offentlig verksamhet, the public sector, public bodies, public authorities
byggnad, hus, fastighet, building, property, real estate
byggande, bygg, construction, byggnation
inomhusmiljö, inomhusklimat, indoor environment, indoor climate
ventilation, luftkvalitet, air quality, luftväxling, luftomsättning, air exchange
energi, energy, energieffektiv, energy efficient, energieffektivisering, energy efficiency
el, elektricitet, electricity, electric, elektrisk, power
solceller, solenergi, solar energy, solar panel, solar power
batteri, energilagring, battery, energy storage
värme, uppvärmning, heating, heat
kyla, cooling
vatten, avlopp, water, wastewater, sewage
avfall, återvinning, waste, recycling, sopor
cirkulär ekonomi, återbruk, circular economy, reuse
miljö, klimat, climate, environmental
hållbarhet, hållbar, sustainability, sustainable
utsläpp, koldioxid, emissions, carbon dioxide, co2
fossilfri, fossil-free, förnybar, renewable
buller, noise, ljudmiljö
ljud, sound
ljus, belysning, lighting, light
mat, måltid, food, meal
kök, storkök, kitchen
lantbruk, jordbruk, agriculture, farming
skog, skogsbruk, forest, forestry
djur, veterinär, animal, veterinary
turism, besökare, tourism, turist, tourist
tourism, visitor
kultur, konst, culture, art
bibliotek, library
museum, museer, museums
idrott, sports
park, utemiljö, outdoor, utomhus
räddningstjänst, brandkår, rescue service, fire brigade, fire department
polis, police
kris, krisberedskap, katastrof, crisis, emergency preparedness, disaster
drunkning, drowning
olycka, accident, skada, injury, olycksfall, olycksfallet
säkerhet, security
jämlikhet, jämlik vård, equality, equity, health equity
jämställdhet, gender equality
migrant, nyanländ, flykting, refugee, immigrant
kvalitet, kvalitetsförbättring, quality, quality improvement
process, arbetssätt, way of working, workflow, arbetsflöde
vårdform, nya vårdformer, form of care, care model, model of care
samverkan, samarbete, partnerskap, collaboration, cooperation, partnership
nätverk, network
kluster, cluster, ekosystem, ecosystem
internationell, gränsöverskridande, international, cross-border
vårdgivare, care provider, healthcare provider
ersättning, reimbursement, ersättningsmodell
avtal, kontrakt, agreement, contract
riktlinje, guideline, vårdprogram, clinical guideline
utrustning, equipment, apparat, device
bädd, säng, bed, sjuksäng, hospital bed
kläder, textil, textile, clothing, garment, tröja, tröjor, tröjan, byxor, jacka, jackor, plagg
material, biomaterial, materials
städning, rengöring, cleaning
desinfektion, sterilisering, sterilisation, sterilization, disinfection, desinficering, desinficera, disinfect, disinfecting
förpackning, packaging
engångsmaterial, förbrukningsmaterial, disposables, consumables
lager, förråd, storage, warehouse
kamera, övervakning, camera, surveillance
övervakning, monitorering, monitoring, övervaka, monitor
larm, alarm, varning, alert
påminnelse, reminder
bokning, tidbokning, booking, appointment, appointment booking
enkät, formulär, survey, questionnaire
intervju, fokusgrupp, interview, focus group
patientrapporterade mått, prom, patient-reported outcomes
återkoppling, feedback
stöd, support, help, hjälp, rådgivning, advice
kontaktlinser, glasögon, glasses, spectacles
muskel, skelett, muscle, skeleton, musculoskeletal
rygg, ryggsmärta, back pain, spine, ryggrad
hand, hands
fot, fötter, foot, feet
hjärna, brain, cerebral
kognition, kognitiv, cognition, cognitive
minne, memory
tal, röst, speech, voice, röster, rösten
temperatur, feber, temperature, fever
vikt, weight, scale
puls, hjärtfrekvens, pulse, heart rate, pulsmätare, pulsmätning, heart rate monitor
syre, syrgas, oxygen
gas, luft, air
strålning, radiation
nanoteknik, nanotechnology, nano
bioteknik, biotechnology, biotech
life science, livsvetenskap, life sciences
kemi, kemikalier, chemistry, chemicals
elektronik, electronics
optik, laser, optics, photonics, fotonik
halvledare, chip, semiconductor
material- och produktprovning, product testing, provning
sverige, sweden, svensk, swedish
norge, norway, norsk, norwegian, norska, oslo
danmark, denmark, dansk, danish, köpenhamn, copenhagen
finland, finsk, finnish, helsingfors, helsinki
island, iceland, isländsk, icelandic, reykjavik
norden, nordisk, nordic, skandinavien, scandinavia, scandinavian
europa, european, eu, europeisk, europe
samer, samisk, sami
finska, finländsk
engelska, english
arabiska, arabic
persiska, farsi, persian
somaliska, somali
ramla, falla, trilla, snubbla, falls, falling, fall down, stumble
balans, balance, yrsel, dizziness
fallolyckor, fallskada, fall injury, fallrisk, fall risk
gammal, gamla, äldre, pensionärer, old people, old age, the elderly, de gamla
människor, personer, folk, people, persons
landet, landsbygd, glesbygd, by, byar, village, villages, rural area, rural areas
långtidssjuk, kroniskt sjuka, kroniker, chronically ill, chronic patients
inneliggande, inlagd, inskriven, inpatient, inpatients
utskrivning, utskrivningsklar, hemgång, discharge, discharge planning, hemskickad, hemskickade, skickas hem från sjukhuset
patientflöde, patientflöden, vårdplatser, patient flow, bed capacity, hospital beds, överbeläggning
inskrivning, admission, admissions, inskrivningar, inläggning, hospital admission
vårdpersonal, vårdare, omsorgspersonal, carer, caregiver, caregivers
nacke, axel, neck, shoulder
led, leder, joint, joints
artros, osteoarthritis, artroser, knäartros, höftartros, handartros, ledförslitning, ledsvikt, slitna leder, utslitna leder, worn joints
benskörhet, osteoporos, osteoporosis
amputation, amputerad, amputee
ryggmärgsskada, spinal cord injury, förlamning, paralysis
gånganalys, rörelseanalys, gait analysis, motion analysis, motion capture
träning, rehabiliteringsträning, rörelseträning, rehabilitation training, exercise therapy
förmaksflimmer, hjärtflimmer, arytmi, rytmrubbning, atrial fibrillation, arrhythmia, hjärtrytm, heart rhythm, takykardi, bradykardi, tachycardia, hjärtarytmi
hjärtsjukdom, hjärtsjukdomar, hjärtsjukvård, hjärt-kärlsjukdom, heart disease, cardiovascular disease, kärlsjukdom, kardiolog, cardiologist, hjärtläkare, kardiologi, cardiology
hjärtlungräddning, hlr, cpr, resuscitation, återupplivning
blodpropp, trombos, thrombosis, blood clot
kärl, kärlkirurgi, vascular, vascular surgery
kolesterol, blodfetter, cholesterol
pacemaker, hjärtimplantat
icd, implanterbar defibrillator, inopererad defibrillator, implantable defibrillator, icd implant
födelsemärke, födelsemärken, hudfläck, mole, moles, malignt melanom, melanom, melanoma, hudcancer, skin cancer
eksem, psoriasis, eczema, hudsjukdom, hudsjukdomar, skin disease
hudbild, dermatoskopi, teledermatologi, dermoscopy, teledermatology
bensår, svårläkta sår, fotsår, sårläkning, såromläggning, leg ulcer, leg ulcers, foot ulcer, wound healing, chronic wound, chronic wounds
brännskada, brännskador, burn, burns
sårvård, sårbehandling, sårläkning, wound treatment, wound management
prostatacancer, prostata, prostate, prostate cancer
lungcancer, lung cancer
tjocktarmscancer, ändtarmscancer, colorectal cancer, colon cancer
livmoderhalscancer, cellprov, cervical cancer, cervical screening, hpv, cellförändring, cellförändringar
tumörsjukdom, cancersjukdom, malign, malignant
leukemi, blodcancer, lymfom, leukemia, lymphoma, hematologi, haematology, hematolog, haematologist
hälsoundersökning, hälsokontroll, health check, health screening, hälsosamtal
kirurg, kirurgen, kirurger, surgeon, surgeons, operatör
titthålskirurgi, laparoskopi, laparoscopy, robotkirurgi, robotic surgery, minimally invasive surgery
plastikkirurgi, plastic surgery, plastikoperation, plastikkirurg, plastic surgeon
transplantation, organdonation, organ donation, transplant, transplanterad, transplanterade, organ transplant
respirator, ventilator, andningsstöd, life support
sepsis, blodförgiftning, blood poisoning
akutvård, akutläkare, akutmedicin, emergency medicine, akut sjuk, brådskande vård, urgent care, jourmottagning, närakut
ambulanssjuksköterska, ambulanspersonal, räddningspersonal, first responder, first responders, paramedics
ambulanshelikopter, air ambulance, luftambulans, räddningshelikopter, luftburen ambulans, helikoptersjukvård, rescue helicopter
helikopter, helikoptrar, helicopter, helicopters
nödsituation, nödläge, nödsamtal, 112, emergency call, emergency calls
sömnapné, sömnapne, snarkning, sleep apnoea, sleep apnea, snoring, andningsuppehåll, sömnstörning, sömnbesvär, sleep disorder
lungsjukdom, lungsjukdomar, lungsjukvård, lung disease, respiratory disease, luftrör, airways
andfåddhet, andnöd, hosta, cough, shortness of breath
inhalator, inhalation, inhaler, inhalers
pollen, pollenallergi, hay fever
födoämnesallergi, matallergi, food allergy, celiaki, gluten, coeliac
inflammatorisk tarmsjukdom, ibd, crohn, ulcerös kolit, inflammatory bowel disease
urininkontinens, urinläckage, blåsa, bladder, bladder control, inkontinensskydd, blöja, incontinence pad, toalettbesök
tarmcancer, tarmsjukdom, bowel disease
illamående, kräkning, nausea, vomiting
sväljsvårighet, sväljning, dysfagi, dysphagia, swallowing
undernäring, malnutrition, ofrivillig viktnedgång, unintentional weight loss
övervikt, viktminskning, bmi, kraftig övervikt
barnfetma, childhood obesity
fysisk aktivitet på recept, physical activity on prescription
stillasittande, sedentary, sitting
alkohol, alkoholberoende, alcohol, alcoholism, alkoholmissbruk
narkotika, droger, narcotics, opioid, opioider, opioids, drug abuse
spelberoende, spelmissbruk, gambling, gambling addiction
nikotin, snus, nicotine, rökavvänjning, sluta röka, smoking cessation
ätstörning, ätstörningar, anorexi, anorexia, bulimi, eating disorder, eating disorders
barn- och ungdomspsykiatri, bup, barnpsykiatri, ungdomspsykiatri, child psychiatry, child and adolescent psychiatry, ungas psykiska hälsa, barns psykiska hälsa
kognitiv beteendeterapi, kbt, internetbehandling, cognitive behavioural therapy, cognitive behavioral therapy, cbt, psykologisk behandling, samtalsstöd
psykiskt sjuk, må dåligt, mår dåligt, psykisk sjukdom, psychiatric disorder, psychiatric illness
schizofreni, psykos, psychosis, schizophrenia, bipolär, bipolar
ptsd, posttraumatisk stress, post-traumatic stress
tvångssyndrom, ocd
självskada, self-harm
koncentrationssvårigheter, uppmärksamhet, attention deficit, adhd, add
autism, asperger, autismspektrum, autism spectrum
utvecklingsstörning, intellektuell funktionsnedsättning, intellectual disability, learning disability
dyslexi, läs- och skrivsvårigheter, dyslexia
ensamma, ensam, isolering, isolerad, ofrivillig ensamhet, lonely, isolation, gemenskap, social samvaro, companionship, isolated, socially isolated
demenssjuka, demenssjuk, demensvård, dementia care, people with dementia, minnessjukdom, minnesproblem, minnessvårigheter, memory loss, memory problems, glömska, vaskulär demens, alzheimers sjukdom, alzheimer's disease
parkinson, skakningar, tremor, rörelsestörning, movement disorder
als, amyotrofisk lateralskleros, amyotrophic lateral sclerosis
hjärnskada, hjärnskakning, brain injury, concussion
strokerehabilitering, stroke rehabilitation, afasi, aphasia
ögonbotten, näthinna, retina, fundus, grå starr, katarakt, cataract, glaukom, grön starr, glaucoma, makuladegeneration, macular degeneration
ögonläkare, optiker, ophthalmologist, optician, optometrist
döv, döva, deaf, teckenspråk, sign language, hörselskadad, hard of hearing, tinnitus
hörselvård, hörselkontroll, hörseltest, hearing test, hearing care
munhälsa, munvård, tandhälsa, oral health, oral care, mun, mouth, tandhygien, dental hygiene, karies, caries, tandlossning, tandhygienist, dental hygienist
folktandvården, tandklinik, dental clinic, public dental service
foster, fosterdiagnostik, fetal, foetal, prenatal
förlossningsvård, bb, föda barn, barnafödande, giving birth, birth, obstetrik, obstetrics, maternity care, mödrahälsovård, mödravård
amning, breastfeeding
neonatalvård, för tidigt född, för tidigt födda, premature, neonatal care, nyföddhetsvård, spädbarn, babies, baby, infants, kuvös, incubator
fertilitet, ivf, fertility, infertility, provrörsbefruktning
preventivmedel, contraception, abort, abortion
klimakteriet, övergångsålder, menopause
endometrios, endometriosis
sexuell hälsa, sexual health
könssjukdom, sti
föräldrar, förälder, parent, parents, parenting, mamma, pappa, mamman, pappan, mammor, pappor, papporna, mammorna
syskon, sibling, siblings
elever, elev, lärare, teacher, teachers, undervisning, teaching, lektion, lesson, klassrum, classroom, grundskola, gymnasium, high school
lärande, learning, e-learning, distansundervisning, online course
vuxenutbildning, sfi, adult education
vårdutbildning, medical education, läkarutbildning, sjuksköterskeutbildning, nursing education
kronisk smärta, långvarig smärta, chronic pain, fibromyalgi, fibromyalgia, värk, ache
livets slutskede, döende, dying, terminally ill, obotligt sjuk, hospis, end of life, palliation, lindrande vård
sorg, grief, bereavement
hygienrutiner, desinfektionsmedel, handsprit, handtvätt, hand sanitiser, hand washing, disinfectant
infektioner, sjukhussjuka, smittspridning, infection prevention, spread of infection, sjukhusinfektion, sjukhusinfektioner
multiresistenta bakterier, mrsa, resistenta bakterier, resistant bacteria, antibiotikaresistens
vaccinering, immunisering, flu, influensa, influenza
lokalvård, lokalvårdare, städ, städning, städare, cleaner, cleaners, cleaning service, golvvård
tvätt, tvätteri, laundry
måltider, sjukhusmat, hospital food, måltidsservice, meal service, kostservice
matsvinn, food waste
läkemedelsförsörjning, läkemedelslista, medication list, drug supply, läkemedelsgenomgång, medication review, tabletter, pill, pills, medicinering, medicindosett, läkemedelsautomat, medication dispenser, läkemedelsgivning
receptbelagd, e-recept, eprescription
apotekare, farmaceut, pharmacist, pharmacists
biverkning, biverkningar, side effect, side effects, adverse event
klinisk prövning, läkemedelsprövning, drug trial, läkemedelsstudie
studiedeltagare, försöksperson, research participant, study participant
biomedicinsk analytiker, biomedical scientist, laboratory technician
blodprover, provrör, blood samples, blood tests, blood sampling, provtagningar, blodprovstagning, phlebotomy
provsvar, labbsvar, test result, test results, lab results, provresultat, testsvar, labbresultat, laboratoriesvar, blodprovssvar, svar på prover, provsvarsapp, blood test results, laboratory results
vävnadsprov, biopsi, biopsy, tissue sample, cytologi, cytology, mikroskop, microscope, microscopy, vävnadspreparat
röntgenbild, röntgenbilder, x-rays, radiograph, radiographs, radiology images
röntgensjuksköterska, radiolog, radiologist, radiographer
bildgivande, medicinska bilder, medical images
nuklearmedicin, pet, nuclear medicine
lungröntgen, chest x-ray
journaler, journalföring, journalanteckning, journalanteckningar, dokumentation, medical records, patient records, clinical documentation, medical notes, clinical notes, dictation, dokumentationsbörda, dokumentationstid, dokumentationstyngd, documentation burden, charting, clinical notes writing, journaldokumentation
läkarsekreterare, vårdadministratör, medical secretary, medicinsk sekreterare, vårdadministratörer, medicinska sekreterare, sekreterare, medical secretaries
vårdadministration, administration, administrative
bemanning, schema, scheman, schemaplanering, personalplanering, bemanningsplanering, staff planning, roster, rostering, work schedule, arbetspass, shift, shifts
personalbrist, staff shortage, rekrytering, recruitment, sjuksköterskebrist, läkarbrist, barnmorskebrist, nurse shortage, doctor shortage
sjukfrånvaro, sjukskrivning, sick leave, absence
belastningsskada, förflyttning, förflyttningar, patientlyft, patientförflyttning, lyfthjälpmedel, patient lift, patient transfer, patient handling, tunga lyft, heavy lifting, manual handling
exoskelett, exoskeleton
hot och våld, violence, threats
våld i nära relationer, domestic violence
patientmedverkan, delaktighet, patientinflytande, brukarmedverkan, patient participation, patient involvement, participation, personcentrerad, personcentrering, person-centred, person-centered, patient-centred
vårdmöte, vårdkontakt, läkarbesök, doctor's visit, appointment, mottagningsbesök, consultation, vårdbesök
videobesök, digitalt besök, digitala vårdbesök, digital visit, video visit, video visits, remote consultation, online doctor, nätläkare
digital vård, digitala vårdtjänster, vårdapp, digital healthcare
mobil vård, mobilt team, mobila team, mobile team, hembesök, home visit, home visits
medborgarservice, kundtjänst, kontaktcenter, customer service, helpdesk, citizen service, servicecenter
självbetjäning, self-service, e-tjänster, digital services
elektronisk identifiering, bank-id, e-id, digital identity
digital delaktighet, digitalt utanförskap, digital inclusion, digital exclusion, digital divide, datorvana, digital literacy
hemtjänstpersonal, hemtjänsten, home helper
vård- och omsorgsboende, äldreboenden, gruppboende, gruppbostad, assisted living, group home
bostäder, boende, bostad, housing, dwelling, lägenhet, apartment, flat
lss, personlig assistans, personlig assistent, personal assistance, personal assistant
synhjälpmedel, ledarhund, guide dog, punktskrift, braille
rullator, gåhjälpmedel, walker, walking aid
rullstolsburen, rullstolsburna, rullstolsanvändare, wheelchair user, wheelchair users
funktionshindrade, funktionsnedsatta, handikapp, handikappad, rörelsehinder, people with disabilities, disabled people, mobility impairment
hjälpmedelscentral, assistive products, hjälpmedel, aids
bilresa, skjuts
delad mobilitet, delade fordon, delningstjänst, shared mobility, vehicle sharing
mobilitetstjänst, mobilitetstjänster, mobility service, mobility services
linjetrafik, busslinje, busstrafik, bussresa, bussresor, bus line, bus service, bus route, bus traffic, linjebuss, stadsbuss, landsvägsbuss
bussbiljett, tågbiljett, resekort, biljettsystem, biljettförsäljning, travel card, bus ticket, train ticket, periodkort
betalningar, betaltjänst, mobilbetalning, swish, mobile payment, payments, payment service
självkörande bussar, förarlösa bussar, autonoma bussar, autonomous bus, self-driving bus, autonomous buses, self-driving buses, driverless bus, driverless buses, autonomous shuttle, självkörande buss
tågtrafik, spårtrafik, järnvägstrafik, lok, locomotive, rail traffic, train service, tågresa, pendeltågstrafik, trains
båttrafik, skärgårdstrafik, färjetrafik, färjor, färjeled, ferries, boat traffic, passagerarfartyg, waterborne transport, sjötrafik
elfärja, elbåt, electric boat
sjöfart, maritime, shipping
anropsstyrd, beställningstrafik, närtrafik, kompletteringstrafik, ringbuss, on-demand transport, demand responsive, flexlinje
färdtjänstresor, sjukresor, sjuktransport, sjuktransporter, patient transports, special transport
trafikinformation, reseinformation, realtidsinformation, störningsinformation, traffic information, travel information, real-time information, passenger information, tidtabell, timetable, avgångstider, departure
störning, försening, förseningar, delay, delays, disruption
trafikolycka, trafikolyckor, vägsäkerhet, krock, traffic accident, collision, nollvisionen, vision zero, olycksplats, crash site
vinterväghållning, snöröjning, halka, halt väglag, snow clearance, winter road maintenance, plogning, snow, snö, ice
vägunderhåll, underhåll, drift och underhåll, maintenance, road maintenance, predictive maintenance, prediktivt underhåll
cykelväg, cykelbana, cykelvägar, cykelbanor, cykeltrafik, cycle path, bike lane, bike path, cykling, cyklist, cyclist, cyclists, cykelparkering, bicycle parking
elcykel, electric bike, e-bike
parkeringsplats, parkeringar, p-plats, parkeringshus, parking space, parking lot, car park
laddstolpe, laddstolpar, laddplats, laddare, snabbladdning, charger, chargers, charging point, charging points, ev charging, fordonsladdning
vätgas, bränslecell, hydrogen, fuel cell
biogas, biobränsle, biofuel
luftrum, lufttrafik, drönartrafik, airspace, air traffic, flygledning, air traffic control, u-space, utm
godstrafik, varutransport, godsleverans, paket, parcel, parcels, varuleverans, goods, citylogistik, city logistics, varutransporter
sjukhuslogistik, intern logistik, materialförsörjning, hospital logistics, internal transport, intralogistics, godshantering, materialhantering, material handling
lagerhantering, inventory, lagerstyrning
transport av prover, provtransport, provtransporter, sample transport
tillgänglig resa, tillgängliga resor, accessible travel, resa utan hinder
folkbibliotek, böcker, bok, book, books, läsning, reading, bibliotekarie, librarian
kulturhus, teater, theatre, musik, music, konsert, concert, concerts, dans, dance, konserthus, konsertlokal, concert hall, scen, scener, operahus, opera house
utställning, exhibition, kulturarv, cultural heritage
fritid, leisure, recreation, friluftsliv, outdoor recreation
evenemang, festival
hotell, hotel, restaurang, restaurant, hospitality
handel, butik, shop, retail, e-handel, e-commerce
arbetsmarknad, arbetslös, arbetslöshet, labour market, unemployment, jobb, job, employment, sysselsättning
socialtjänst, socialt arbete, social services, social work, ekonomiskt bistånd
integration av nyanlända, etablering, migration, asyl, asylum
hemlöshet, hemlös, homelessness, homeless
brott, brottsförebyggande, brottslighet, crime, crime prevention
trygghet, trygg, feeling of safety
brand, brandskydd, fire, fire safety, brandlarm, fire alarm, skogsbrand, wildfire
beredskap, civilt försvar, civilförsvar, civil defence, preparedness, krishantering, crisis management, civilskydd, civil protection
översvämning, flood, flooding, skyfall, storm
dataintrång, intrång, hackare, hackning, hacker, hacking, cyberattack, cyberangrepp, cyberhot, it-angrepp, cyber attack, penetrationstest, penetration test
lagstiftning, lag, lagar, law, legislation, juridik, legal, jurist
upphandlare, inköp, inköpare, purchasing, purchase, buyer, beställare
kravställning, behovsanalys, requirements, needs analysis
affärsmodell, business model
marknad, market
energibesparing, energianvändning, energieffektivt, energisnål, energiförbrukning, energy saving, energy use, energy consumption, energisystem, energy system
elnät, kraftnät, power grid, smart grid, smarta elnät, effekttoppar, peak load
fjärrvärme, district heating, värmepump, heat pump
vindkraft, wind power
inomhusluft, luftkvalitet, indoor air, indoor air quality, fukt, mögel, moisture, mould, mold
luftförorening, luftföroreningar, utomhusluft, air pollution, avgaser, partiklar, particles, ambient air
belysningsarmatur, gatubelysning, gatlykta, gatlyktor, lyktstolpe, lyktstolpar, street lamps, lampa, lampor, ljussättning, dagsljus, lamps, street lighting, daylight, led-belysning
akustik, acoustics, bullernivå, noise level, ljudnivå
byggprocess, byggnader, byggnadsteknik, nybyggnation, renovering, renovation, ombyggnad, bim, byggarbetsplats, construction site, trähus, träbyggnad, timber building, betong, concrete
fastighetsdrift, fastighetsförvaltning, facility management, property management, smarta byggnader, smart building, smart buildings
hiss, elevator, rulltrappa, escalator
dricksvatten, vattenrening, avloppsvatten, avloppsrening, reningsverk, drinking water, water treatment, sewage treatment, wastewater treatment, vattenkvalitet, water quality, va
sjö, kust, östersjön, sea, coast, baltic sea, marin, marine
sopsortering, sophantering, källsortering, hushållsavfall, avfallshantering, waste management, waste sorting, plast, plastic, matavfall
återanvändning, återbruk, cirkulär, circular, second hand, begagnat
lantbrukare, bonde, bönder, farmer, farmers, odling, gröda, gårdar, gård, farm, farms, crop, crops, djurhållning, livestock, precision farming, precisionsodling
livsmedel, food products, livsmedelsproduktion, food production
fiske, fisk, fishing, fish, aquaculture, vattenbruk
biologisk mångfald, biodiversity, natur, nature, naturvård
klimatanpassning, climate adaptation, klimatförändring, climate change, global warming
skogsindustri, trä, wood, timber, träd, tree
gruva, gruvor, mining, mineral
metall, metal, stål, steel
rymd, satellit, satellite, fjärranalys, earth observation
försvar, militär, defence, military
it, informationsteknik, information technology, ict, digital teknik
kodning, programmering, programming, öppen källkod, open source
databas, register, registerdata, kvalitetsregister, database, registry, registries
standardiserat gränssnitt, api, gränssnitt, interface
fhir, hl7, snomed, openehr, vårdstandard, hälsodatastandard, health data standard, standardiserad vårdinformation
visualisering, visualization, visualisation, instrumentpanel, dashboard
kartor, karta, gis, geodata, map, maps, kartläggning
statistik, statistics, nyckeltal
syntetiska data, synthetic data, anonymisering, anonymisation, pseudonymisering
federerad inlärning, federated learning
bildtagning, fotografering, foto, photo, photography, image, images, bilder
värmekamera, termografi, thermal camera, thermal imaging
språkteknologi, textanalys, natural language processing, nlp, text analysis
chattbotar, chattrobot, chat bot, conversational agent, samtalsrobot
socialrobot, social robot, sällskapsrobot, companion robot, robothusdjur, omsorgsrobot, care robot
robotteknik, självgående robot, mobile robot, leveransrobot, delivery robot, cobot, industrirobot
rörelsesensor, motion sensor, accelerometer, detektor, detector, trådlös sensor
fallarm, falldetektor, fall detection, fall detector, fall alarm
vr-glasögon, vr headset, vr-teknik, xr, extended reality, ar-glasögon, virtuell, virtual
tv-spel, datorspel, computer game, video game, spelteknik, spel för hälsa
utskrift, 3d-skrivare, 3d-modell, 3d-modeller, 3d printer, 3d printed, 3d model, friformsframställning
distansuppföljning, monitorering på distans, monitorering i hemmet, egenprovtagning, mätning i hemmet, measuring at home, mäta själv
betalterminal, kortläsare, card reader, nfc
nanomaterial, ytbeläggning, coating, coatings, antibakteriell, antibacterial
biobaserad, biobased, bio-based
tjänster, tjänst, service, services
verktyg, tool, tools
behandling, behandla, treatment, treating, terapi, therapy
sjuk, sjuka, sjukdom, ill, illness, disease, diseases, sick
besvär, symptom, symtom, symptoms, problem
förebygga, prevent, undvika, avoid
upptäcka, detektera, detect, detection, upptäckt
mäta, registrera, measure, measuring
bedöma, bedömning, granska, granskning, review, judge, tolka, assess, assessment
övervaka, bevaka, följa, monitor
varna, larma, larmar, alert, warn
snabb, snabbt, fast, rapid
kostnadseffektiv, cost-effective, besparing, savings
fjärrstyrd, fjärrstyrning, remote controlled, teleoperation, remote control
vardag, vardagen, dagligt liv, everyday life, daily life, daily living, adl
betala, betalar, köpa, buy
resa, åka, resor, reser, resenärer, travelling, traveling, riding
pendla, pendlare, commute, commuters
köra, körning, drive, driving
laddar, ladda, charge
städa, städar, clean
sova, sover, sleeping
andas, breathe
höra, hear
se dåligt, synsvag, visually impaired
glömma, glömmer, forget, forgetting
äta, eat, eating
röra sig, rörelse, movement, move
`

const groupsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split(', '))

/** Groups that name fields, mostly, and groups that name means, ways and people. */
export const vocabularyOfFields = [
  general,
  vocabularyOfCare,
  vocabularyOfTravel,
  vocabularyOfSociety,
  abbreviations,
].flatMap(groupsOf)
export const vocabularyOfMeans = groupsOf(vocabularyOfTechnology)
export const vocabulary = [...vocabularyOfFields, ...vocabularyOfMeans]
