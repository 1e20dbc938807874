/**
 * What the same thing is called in Swedish and English, in health care, transport, technology and places: a line a group, its terms in
 * lower case between commas. Written from knowledge of the fields, not from queries. A group is narrow: each of its terms may stand for
 * each other one. A term may be in several groups; only its own groups are followed, not theirs.
 */
const groups = `
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
larmcentral, emergency call centre, dispatch centre, sos alarm
operation, kirurgi, surgery, surgical
operationssal, operating room, operating theatre
anestesi, narkos, anaesthesia, anesthesia
ortopedi, orthopaedics, orthopedics
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
förlossning, childbirth, delivery ward, labour ward, maternity ward
mödravård, maternity care, antenatal care, barnmorskemottagning
barnmorska, midwife
graviditet, gravid, pregnancy, pregnant
neonatal, nyfödd, newborn, infant, prematur, preterm
barnsjukvård, pediatrik, pediatrics, paediatrics, child health care, barnmedicin
barnhälsovård, bvc, child health centre
kvinnosjukvård, gynekologi, gynaecology, gynecology, women's health
urologi, urology
psykiatri, psychiatry, psychiatric care, mental health care
psykisk hälsa, psykisk ohälsa, mental health, mental illness
depression, depressed, nedstämdhet
ångest, oro, anxiety
stress, utmattning, burnout, exhaustion
sömn, sömnlöshet, sleep, insomnia
adhd, autism, neuropsykiatri, npf, neurodevelopmental
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
öron, näsa och hals, ent, ear nose throat
hud, dermatologi, skin, dermatology
sår, sårvård, wound, wound care
trycksår, pressure ulcer, pressure injury, bedsore
hjärta, kardiologi, heart, cardiology, cardiac
hjärtsvikt, heart failure
hjärtstopp, cardiac arrest
hjärtinfarkt, heart attack, myocardial infarction
hjärtstartare, defibrillator, aed
ekg, ecg, elektrokardiogram, electrocardiogram
stroke, slaganfall, hjärninfarkt
blodtryck, hypertoni, blood pressure, hypertension
diabetes, diabetiker, sockersjuka, diabetic
blodsocker, glukos, blood sugar, glucose
insulin, insulinpump, insulin pump
cancer, onkologi, oncology, tumör, tumour, tumor, cancervård, cancer care
bröstcancer, breast cancer
strålbehandling, strålterapi, radiotherapy, radiation therapy
cytostatika, cellgifter, chemotherapy
screening, tidig upptäckt, early detection
mammografi, mammography
lunga, lungor, lung, pulmonary
astma, asthma
kol, kroniskt obstruktiv lungsjukdom, copd, chronic obstructive pulmonary disease
andning, respiration, breathing, respiratory
lungfunktion, spirometri, spirometer, spirometry, lung function
allergi, allergy
njure, njursjukdom, kidney, renal, nefrologi, nephrology
dialys, dialysis, hemodialys
mage, tarm, gastroenterologi, gastroenterology, bowel
lever, liver, hepatologi
reumatism, reumatologi, rheumatology, artrit, arthritis
smärta, smärtlindring, pain, pain relief, pain management
migrän, huvudvärk, migraine, headache
neurologi, neurology, neurological
parkinson, parkinsons sjukdom, parkinson's disease
multipel skleros, multiple sclerosis
epilepsi, epilepsy
demens, demenssjukdom, alzheimer, dementia, kognitiv svikt, cognitive impairment
kronisk sjukdom, långvarig sjukdom, chronic disease, long-term illness, long-term condition
multisjuk, multisjuklighet, multimorbidity, comorbidity
sällsynt sjukdom, rare disease
infektion, smitta, infection, contagion, smittskydd
vårdrelaterad infektion, vri, hospital-acquired infection, healthcare-associated infection
hygien, vårdhygien, handhygien, hygiene, hand hygiene, infection control
antibiotika, antibiotics, antibiotikaresistens, antimicrobial resistance
vaccin, vaccination, vaccinering, immunisation
pandemi, covid, covid-19, corona, pandemic
patient, patienter, patients, vårdtagare
anhörig, närstående, relative, next of kin, family carer, informal carer
äldre, senior, seniorer, elderly, older people, older adults, pensionär, ageing, aging, åldrande
äldreomsorg, äldrevård, elderly care, eldercare, aged care, geriatrik, geriatrics
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
förskola, preschool, kindergarten
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
vårdkedja, vårdförlopp, patientresa, patientprocess, care pathway, patient journey, patient pathway
vårdkö, väntetid, waiting time, waiting list
triage, triagering, symptombedömning, symptom assessment
remiss, remittering, referral
journal, patientjournal, journalsystem, medical record, patient record, ehr, electronic health record
anamnes, sjukdomshistoria, medical history, patient history
egenvård, self-care, självhjälp, self-management
egenmonitorering, distansmonitorering, hemmonitorering, remote monitoring, remote patient monitoring, home monitoring, telemonitoring
distansvård, telemedicin, telemedicine, telehealth, vård på distans, remote care, digital vård, digital care
videomöte, videosamtal, video call, video consultation, digitalt vårdmöte
distans, remote, distant, på avstånd
e-hälsa, ehälsa, digital hälsa, ehealth, e-health, digital health, mhealth
välfärdsteknik, trygghetsteknik, welfare technology
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
mikrobiologi, microbiology, bakteriologi
patologi, pathology, histopatologi, digital patologi, digital pathology
biobank, biobanking
genetik, genomik, genetics, genomics, dna, sekvensering, sequencing
precisionsmedicin, individanpassad medicin, precision medicine, personalised medicine
patientnära analys, patientnära test, snabbtest, point of care, rapid test, point-of-care testing
röntgen, radiologi, x-ray, radiology
bilddiagnostik, medicinsk bild, medical imaging, imaging
magnetkamera, magnetröntgen, magnetresonanstomografi, mr, mri, magnetic resonance imaging
datortomografi, skiktröntgen, ct, computed tomography
ultraljud, ultrasound, sonografi, ekografi
endoskopi, koloskopi, endoscopy, colonoscopy
läkemedel, medicin, medicinering, medication, pharmaceutical, drug, medicine
apotek, pharmacy
läkemedelshantering, medication management, dosdispensering, dose dispensing
recept, prescription
infusion, dropp, infusionspump, infusion pump
implantat, implant
kateter, catheter
blod, blodgivning, blood, blood donation, transfusion
urin, inkontinens, urine, incontinence
sensor, givare, sensorer, sensors
kroppsnära, kroppsburen, wearable, wearables, bärbar sensor
klocka, smartklocka, smartwatch
klinisk studie, klinisk prövning, clinical study, clinical trial, clinical investigation
användartest, användbarhetstest, user test, usability test, user study, användarstudie, usability testing
användbarhet, usability, user-friendliness, user experience, användarupplevelse
simulering, simulator, simulation, simulera
simuleringscentrum, simulation centre, träningscentrum, kliniskt träningscentrum, skills lab
pilot, pilottest, pilotprojekt, pilot project, pilot test
prototyp, prototype, prototypframtagning, prototyping
demonstration, demonstrator, demo
utvärdering, evaluation, utvärdera, assess, assessment, bedömning
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
inkubator, incubator, accelerator
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
artificiell intelligens, ai, artificial intelligence, machine intelligence
maskininlärning, machine learning, djupinlärning, deep learning, neurala nätverk, neural networks
språkmodell, stor språkmodell, language model, large language model, generativ ai, generative ai
chatbot, chattbot, virtuell assistent, virtual assistant, digital assistent
taligenkänning, röststyrning, speech recognition, voice control, diktering, dictation
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
app, applikation, mobilapp, application, mobile app
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
virtuell verklighet, vr, virtual reality
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
transport, transportation, färd
buss, bussar, bus, buses, coach
stombuss, stombusslinje, trunk bus, trunk line, brt, bus rapid transit
elbuss, eldriven buss, elektrisk buss, electric bus
tåg, järnväg, train, railway, rail, spår
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
samåkning, ride sharing, ridesharing
cykel, cyklar, bicycle, bike, cycling
lånecykel, cykelpool, bike sharing, hyrcykel
elsparkcykel, sparkcykel, e-scooter, scooter, electric scooter
mikromobilitet, micromobility
fotgängare, gående, pedestrian, walking, gång
taxi, cab
färdtjänst, sjukresa, paratransit, special transport service, patient transport
anropsstyrd trafik, on-demand, efterfrågestyrd, demand-responsive transport
hållplats, busshållplats, bus stop, stop
station, terminal, bytespunkt, interchange, resecentrum
depå, bussdepå, depot
väg, gata, road, street
trafiksäkerhet, road safety, traffic safety
trafikledning, trafikstyrning, traffic management, traffic control
trängsel, kö, congestion, crowding
parkering, parking
laddning, laddstation, laddinfrastruktur, charging, charging station
biljett, ticket, ticketing, färdbevis
betalning, betala, payment, pay
kontaktlös, contactless, tap and pay
betalkort, bankkort, payment card, bank card, kreditkort
taxa, fare, biljettpris
logistik, logistics, gods, freight, godstransport, varuförsörjning, supply chain
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
offentlig sektor, public sector, offentlig verksamhet
byggnad, hus, fastighet, building, property, real estate
byggande, bygg, construction, byggnation
inomhusmiljö, inomhusklimat, indoor environment, indoor climate
ventilation, luftkvalitet, air quality
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
buller, ljud, noise, sound, ljudmiljö
ljus, belysning, lighting, light
mat, måltid, food, meal
kök, storkök, kitchen
lantbruk, jordbruk, agriculture, farming
skog, skogsbruk, forest, forestry
djur, veterinär, animal, veterinary
turism, besökare, tourism, visitor, turist, tourist
kultur, konst, culture, art
bibliotek, library
museum, museer, museums
idrott, sport, sports
park, utemiljö, outdoor, utomhus
räddningstjänst, brandkår, rescue service, fire brigade, fire department
polis, police
kris, krisberedskap, katastrof, crisis, emergency preparedness, disaster
drunkning, drowning
olycka, accident, skada, injury, trauma
säkerhet, safety, security, trygghet
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
kläder, textil, textile, clothing, garment
material, biomaterial, materials
städning, rengöring, cleaning
desinfektion, sterilisering, sterilisation, sterilization, disinfection
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
hand, arm, hands
fot, fötter, foot, feet
hjärna, brain, cerebral
kognition, kognitiv, cognition, cognitive
minne, memory
tal, röst, speech, voice
temperatur, feber, temperature, fever
vikt, våg, weight, scale
puls, hjärtfrekvens, pulse, heart rate
syre, syrgas, oxygen, syremättnad, oxygen saturation
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
stockholm, stockholms län, huvudstaden, stockholm county
göteborg, gothenburg
västra götaland, västsverige, west sweden, western sweden
skåne, scania
norrland, norra sverige, northern sweden
lappland, lapland
dalarna, dalecarlia
same, samer, samisk, sami
finska, finländsk
engelska, english
arabiska, arabic
persiska, farsi, persian
somaliska, somali
`

export const vocabulary: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map(line => line.split(', '))
