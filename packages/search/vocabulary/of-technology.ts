/** Means that are tried, ways to try them, people and roles. See ../vocabulary.ts. */
export const vocabularyOfTechnology = `
ai-stöd, ai-lösning, ai-lösningar, ai-modell, ai-modeller, ai-verktyg, ai-system, ai-baserad, ai-driven, artificiella intelligensen, intelligenta system, ai solution, ai solutions, ai model, ai models, ai tool, ai tools, ai-based, ai-powered, ai system, ai systems, intelligent system, ml, artificiell intelligens
algoritmer, algorithms, förutsägelse, förutsäger, förutse, prediktiv, prediktiv analys, predict, predicts, predicting, predictive, predictive analytics, forecasting, prediktionsmodell, prognoser, prognosmodell, riskprediktion, risk prediction, prediction model
neuralt nätverk, neural network, mönsterigenkänning, pattern recognition, träna modell, train a model, träningsdata, training data
ai-assistent, röststyrd assistent, digital assistent, digitala assistenter, digital assistant, digital assistants, ai assistant, chatgpt, gpt, llm, copilot, virtuella assistenter, virtual assistants, samtalsrobotar, chattjänst, chatt, chat, bot, botar, bots, chatbots, chattrobotar
röststyrd, röstgränssnitt, taligenkänningen, talstyrning, transkribering, automatisk transkribering, transkribera, transcription, transcribe, voice-controlled, voice interface, voice assistants, voice recognition, speech-to-text, spoken, tala in, prata in, talat, talteknologi, voice technology
språkmodeller, stora språkmodeller, language models, large language models, textgenerering, sammanfattning, summarisation, summarization
textmining, text mining, text analytics, fritext, free text
datorseende, bildigenkänning, bildbehandling, maskinseende, objektdetektering, machine vision, image recognition, object detection, image processing, videoanalys, video analytics, bildanalyser, ansiktsigenkänning, face recognition, facial recognition
kameror, kamerabaserad, kameralösning, kamerabevakning, kameraövervakning, webbkamera, cameras, camera-based, camera surveillance, cctv, webcam, video camera, videokamera, mobilkamera, fota, fotografera, photograph, photographs, bild, bilder, picture, pictures, foton
ir-kamera, värmekameror, infraröd, infrared, thermography
hyperspektral, multispektral, hyperspectral, spektroskopi, spectroscopy
mätare, mätgivare, mätinstrument, mätutrustning, mätsensor, mätteknik, mätsystem, mätarna, meter, meters, gauge, measuring instrument, measuring instruments, measurement technology, sensing, sensorteknik, sensor technology, sensorsystem, sensornätverk, sensor network, sensor networks, trådlösa sensorer, wireless sensors, uppkopplade givare, connected sensors, uppkopplade sensorer, iot-sensor, iot-sensorer, smarta sensorer, smart sensors, probe, detektorer, detectors, givarna
iot-lösning, uppkopplade enheter, uppkopplade produkter, uppkopplade, iot devices, connected devices, connected things, smart devices, smarta enheter, lora, lorawan, nb-iot, bluetooth, zigbee, m2m, sakernas
radarteknik, golvsensor, dörrsensor, floor sensor, door sensor, sensorgolv, trycksensor, pressure sensor, pressure mat
kroppsburen teknik, kroppsburna sensorer, kroppsburna, bärbara sensorer, bärbara mätare, body-worn, worn on the body, wearable sensors, wearable sensor, bärbar utrustning, smarta armband, smarta klockor och armband, smart band, wristband, wristbands, armbandsur, wrist
smarta glasögon, smart glasses
mobilapp, mobilappar, mobilappen, mobiltelefon, mobilen, mobiler, telefoner, smartphones, appen, appar, apparna, ios, android, smartphone app, phone app, tablet app, mobile phones, cell phone, handset, mobiltjänst, mobiltjänster, mobile service, appbaserad, app-based
webbtjänst, webbapp, webbapplikation, webbaserad, webbverktyg, web app, web application, web service, web-based, portal, webbportal, webbplats, web portal, internettjänst, nättjänst, nättjänster, digital platform, digital plattform, digitala plattformar, digitala verktyg, digital tool, digital tools, digital lösning, digitala lösningar, digital solution, digital solutions
läsplattor, surfplattor, pekskärm, ipad, tablets, touch screen, touchscreen, skärm, skärmar, screen, screens
datorer, bärbar dator, laptop, pc, computers
bild och ljud på distans, videolänkar, distansmöte, distansmöten, telepresence, telenärvaro, videomöten, videosamtal, videokonsultation, video calls, video calling, teleconference, telekonferens, video consultations, bildsamtal, möte på skärm
distanskonsultation, teleconsultation, distansdiagnostik, remote diagnostics, distansbesök, digitala besök, läkare på nätet, nätdoktor, digital läkare, digital doctor, e-besök, remote visit, remote visits, virtual care, virtual visit, vård via nätet, vård på nätet, distansmöten med vården, besök på distans, on distance, vårdbesök på distans
distansövervakning, fjärrmonitorering, distansmätning, hemövervakning, mäta på distans, remote measurement, monitoring at home, remote patient management, rpm, telemonitorering, egenmonitorera, följa patienter hemma, egna mätningar
virtual reality-träning, vr-träning, vr-simulering, vr-miljö, vr-spel, vr training, vr goggles, vr glasses, vr headsets, virtuella miljöer, virtual environment, virtual environments, virtual world, immersiv, immersive, metaverse, head-mounted display, hmd, 360-video, uppslukande
ar, ar-teknik, ar glasses, hologram, hololens, augmented
datorspel, spelbaserad, spelbaserat, spelutveckling, serious game, games, video games, computer games, gaming, gamified, game-based, e-sport, esports, spelapp, spela, playing, lekfull, playful
digitala tvillingar, virtuell modell, virtuella modeller, virtuell kopia, digital modell, simuleringsmodell, simuleringsmodeller, datormodell, digital twins, virtual model, virtual models, virtual copy, simulation model, simulation models, digital replica, computer model, 3d-visualisering, modellering, modelling, modeling, beräkningsmodell
robotarm, robotarmar, robotplattform, robotlösning, robotiserad, robotisering, robotic, robotic arm, robot arm, robot arms, robotisation, robots, industrirobotar, industrial robot, industrial robots, cobots, samarbetande robot, collaborative robot, humanoid, service robot, servicerobot, servicerobotar, autonoma robotar, autonomous robot, autonomous robots, mobila robotar, mobile robots, självgående robotar, självgående maskin, självgående, autonoma maskiner, autonomous machines, self-moving
automatiserade, automatiska, automatisk, automatisera, automatic, automate, automating, automatik, automatiserat, automated system, styrsystem, control system, control systems, reglerteknik, plc
drönarteknik, drönartjänst, drönartjänster, uav, uavs, drone technology, drone services, obemannad, obemannade, unmanned, flygande, flying, multirotor
satelliter, satellitdata, satellite data, satellites, copernicus, gnss, satellitnavigering, satellite navigation
inomhuspositionering, indoor positioning, positionsbestämning, platsdata, location data, spåra, track and trace, gps-spårning, gps tracking, gps tracker, tracker, trackers, geofencing, lokalisera, hitta rätt, locate
rfid-taggar, streckkoder, barcodes, tags, taggar, nfc-tagg
blockkedjor, distributed ledger, smarta kontrakt
molntjänster, molnlösning, molnbaserad, cloud services, cloud-based, cloud computing, edge, edge computing, server, datacenter, datahall, data centre, data center
mobilnätet, 6g, 4g, lte, nätverksuppkoppling, täckning, coverage, connectivity, uppkoppling, wifi, wi-fi, wlan, mobile coverage, telekom, telecom, telecommunication
fibernät, bredbandsnät, optical fibre, fibre
systemintegration, integrationsplattform, it-integration, koppla ihop system, systemkoppling, informationsutbyte, datautbyte, it-plattformar, it-plattform, it platform, it platforms, integrationer, integrations, integrating, data exchange, information exchange, systems integration, kopplingar mellan system, standardiserade gränssnitt, apier, apis, openehr, standardized interfaces, standardised interfaces, gemensamma standarder, interoperable
mjukvaror, programvaror, software development, mjukvaruutveckling, systemutveckling, utvecklare, developer, developers, software system, saas
it-system, verksamhetssystem, it-stöd, it-miljö, it systems, it support, it environment, information systems, business system
register, kvalitetsregister, datalager, databaser, databases, data lake, data warehouse, registerstudie, registerstudier, registry study, register study, registry data, patient registry, quality register, quality registers, quality registry, registries
stora data, stordata, dataanalyser, dataanalytiker, data science, data scientist, data-driven, datadriven, datadrivet, dataset, datasets, datamängder, analys av stora datamängder, analysis of large data sets, large datasets, datainsamling, data collection, data mining, databearbetning, data processing
öppna datamängder, öppna api, open data sets, datahubb, data hub, dataportal, data portal, open government data, öppna offentliga data, datadelningsplattform, data space, data spaces, datarymd, dela data, share data, sharing data, datasamverkan, data access, tillgång till data
syntetisk data, syntetisk patientdata, pseudonymiserade, artificial data
gis-data, kartdata, kartor, geospatial, geographic information, geografisk information, geografiska, kartläggningar, mapping, lantmäteri, 3d-karta, surveying
smart, intelligent, intelligenta
3d-skrivare, 3d-printing, 3d-printer, 3d-printade, 3d-utskrifter, skriva ut i 3d, 3d printers, three-dimensional printing, additiv, additive
digital tillverkning, smart tillverkning, industri 4.0, smart manufacturing, industry 4.0, smart factory, fabrik, factory, industrial, industriell, industriföretag, tillverkningsindustri, verkstadsindustri
prototyptillverkning, prototypverkstad, prototyper, prototypes, prototype workshop, makerspace, fablab, fab lab, mekanisk verkstad, mechanical workshop, cad, konstruktion av produkter, produktutveckling, product development, produktdesign, product design, industridesign, industrial design
materialvetenskap, materialforskning, nya material, new materials, materialteknik, material technology, material science, materials science, advanced materials, avancerade material, komposit, kompositer, composite, composites, polymer, polymerer, polymers, keramik, ceramics, grafen, graphene, smarta material, smart materials, absorberande, absorbent, absorberande material, textilier, tyg, tyger, fabric, fabrics, textiles, ytskikt, ytmaterial, surface, surfaces, antibakteriella ytor, antimikrobiell, antimicrobial surface, antibacterial surface
mikroelektronik, kretskort, circuit board, elektronisk, electronic, microelectronics, sensorelektronik
lasrar, lasers, optisk, optiska, optical, fiberoptik, photonic, ljuskälla, light source
akustisk, mikrofon, mikrofoner, microphone, microphones, acoustic, ljudanalys, sound analysis, ljudupptagning, hörlurar, headphones, högtalare, loudspeaker, speaker
kvantdator, kvantteknik, quantum, quantum computer, quantum technology
biosensor, biosensorer, biosensors, biomedicinsk, biomedical, bioteknisk
implantat, inopererad, implants, implantable, implanterbar
apparat, apparater, instrument, maskin, maskiner, machine, machines, machinery, utrustningar, devices, gadget, anordning, produkt, produkter, product, products, teknisk produkt, hardware product, hårdvaruprodukt
hjälpmedel för hemmet, hemteknik, teknik i hemmet, home technology, technology in the home, home technologies, bostadsteknik
digitala tjänster, digital tjänst, digitala, digitalt, digital, digitally, digitaliserad, digitisation, digitization, digitise
sms, textmeddelande, text message, text messages, meddelande, meddelanden, messages, message, messaging, notis, notiser, notification, notifications, push, e-post, email, e-mail
informationsskärmar, digital skyltning, skyltar, digital signage, signs, displayer, displays, infotavla
larmsystem, larmtjänst, larmhantering, larmlösning, alarm system, alarms, alarm handling, alarming, varningar, warnings, alerts, larmar vid, alerting, övervakningssystem, monitoring system, tillsyn, supervision
påminnelser, reminders, remind, påminna, påminner
bokningar, boka tid, boka, tidsbokning, tidsbeställning, webbokning, booking system, bookings, appointments, online booking, bokningssystem, reservation, kallelse, kallelser, uteblivna besök, no-shows, no show, ombokning, rescheduling
beslutsstödssystem, expertsystem, decision-support, decision support system, decision support systems, riktlinjestöd, kunskapsstöd, beslutsunderlag
instrumentpaneler, dashboards, visualiseringar, visualise, visualize, visualisera, bi, business intelligence, uppföljning, follow-up, rapporter, reports, reporting, indikator, indikatorer, indicators, kpi
användartester, användarstudier, användbarhetstester, användarutvärdering, användarupplevelser, användarnas upplevelse, user tests, user testing, user studies, user trials, user trial, user evaluation, usability tests, usability study, testa med användare, test with users, testing with users, end-user testing, testpersoner, testpanel, testgrupp, test panel, test group, testanvändare, test users, användarvänlig, användarvänlighet, user-friendly, ux, användbar, usable, användargränssnitt, user interface, ui
kliniska studier, kliniska prövningar, klinisk utvärdering, klinisk validering, klinisk forskning, klinisk test, clinical studies, clinical trials, clinical evaluation, clinical validation, clinical research, clinical investigations, clinical testing, clinical test, patientstudie, patientstudier, trial, trials, randomiserad, randomised, randomized, rct, kontrollerad studie, klinisk, kliniska, clinical, prövningsläkare, prövningsledare, principal investigator, multicenter, observationsstudie
simuleringar, simuleringsmiljö, simulerad miljö, simulated environment, simulations, simulated, simulators, träningsmiljö, övning, övningar, öva, exercises, drill, drills, scenario, scenarier, scenarios
pilotstudie, pilotstudier, pilotförsök, piloter, piloting, pilots, pilot study, pilot studies, pilot projects, test i skarp drift, skarp drift, verklig drift, i drift, verklig miljö, verkliga miljöer, verklig vård, live operation, real operation, in operation, real-world, real world, real environment, real-life, real life, verksamhetsnära, försöksverksamhet, försök, provdrift, fältprov, fältförsök, field test, field tests, field trial, field trials, fullskalig, full-scale, full scale
samskapa, samskapande med användare, medskapare, gemensam utveckling, utveckla tillsammans, användardriven, workshoppar, idéworkshop, co-create, co-creating, co-designing, codesign, develop together, joint development, user-driven innovation, design thinking, designprocess, design process, idéutveckling, ideation, hackathon, innovationstävling, challenge, challenges
mätningar, mäter, uppmätt, mätdata, mätvärden, measurements, measurement data, measured, readings, provmätning, kalibrering, calibration, mätning och verifiering
verifiera, verifierad, verifieringar, verify, verified, validera, validerad, validate, validated, bevisa effekt, evidens, evidence, effekt, effekter, effect, effects, effektutvärdering, impact evaluation, nytta, benefit, benefits, nyttoanalys, följeforskning, hta, health technology assessment, utvärderingar, evaluations, utvärderas, evaluated
produktprovning, produkttest, produkttester, provning, product test, product tests, teknisk provning, technical testing, provningslaboratorium, testing laboratory, tålighet, durability, hållfasthet, prestanda, performance, performance test
intervjuer, fokusgrupper, enkäter, enkätundersökning, interviews, focus groups, surveys, questionnaires, frågeformulär, observation, observationer, observations
hälsoekonomisk, hälsoekonomiska, kostnadseffektivitet, cost effectiveness, kostnad-nytta, health economic, besparingar, spara pengar, save money, cost savings, lönsamhet, return on investment
arbetssätten, nya arbetssätt, arbetsmetod, arbetsmetoder, arbetsprocess, arbetsprocesser, processer, processutveckling, verksamhetsutveckling, ways of working, new ways of working, working methods, work processes, work practices, organisation, organization, organisera, organisering, organisationsutveckling, sätt att arbeta, metodutveckling, metod, metoder, method, methods, rutin, rutiner, routine, routines, lean, förändringsledning, change management
arbetsmiljön, arbetsplats, arbetsplatser, arbetsförhållanden, workplace, workplaces, work conditions, psykosocial arbetsmiljö, tungt arbete, arbetsställning, ergonomisk, ergonomiska, ergonomic, work posture, belastning, strain, belastningsergonomi
exoskelett, exosuit, exoskeletons, kroppsstöd
tekniker, ingenjör, ingenjörer, technician, technicians, engineer, engineers
medarbetarna, anställd, anställda, arbetstagare, workers, worker, employee, personalen, personalgrupp, yrkesgrupp, yrkesgrupper, professional groups, professionals
boende i området, de som bor, kommuninvånare, befolkning, befolkningen, population, allmänhet, allmänheten, general public, the public, medborgarna, citizens, invånarna, residents
barnfamilj, barnfamiljer, families with children, unga, ungdomar, barn och unga, barn och ungdomar, young, kids, ungas, young person, minderåriga, minors
anhöriga, närstående, närståendes, vänner, friends, carers, caregivers, family members, relatives, familjemedlem, partner, make, maka
patienten, patienters, vårdtagare, vårdsökande, patient group, patientgrupp, patientgrupper, sjuka människor
kroniker, kroniska sjukdomar, kroniska tillstånd, långvariga sjukdomar, långtidssjuka, long-term conditions, chronic conditions, chronic diseases, chronic condition, kroniskt, chronic, kronisk
personer med funktionsnedsättning, personer med funktionsvariation, disabilities, people with disability, disabled person, disabled persons, disabled, funktionsvariationer, särskilda behov, individuella behov
gäst, gäster, guest, guests
internationella, utländska, utländsk, utland, utlandet, abroad, foreign, global, globala, utomlands
nordiska, nordiskt, nordics, scandinavian, skandinavisk, nordic countries
norge, norska, norwegians, trondheim, bergen
danmark, danska, danes
finland, finländska, finns
svenska, swedish, swedes, svenskar
kunskapscentrum, kompetenscentrum, competence centre, centre of excellence, knowledge centre
gratis, kostnadsfritt, kostnadsfria, free, utan kostnad, free tests
snabba, snabbare, quick, quickly, faster
teknisk mognad, mognadsgrad, teknikmognad, trl, trl-nivå, technology readiness level, technology readiness, readiness level, technical maturity, tekniknivå
marknadsmognad, market readiness, upphandlingsmognad, procurement readiness
natt, nattetid, natten, nätter, night, nights, night-time, nighttime, at night, nattlig, nocturnal
nattpersonal, nattskift, nattarbete, nattarbetare, nattpass, night staff, night shift, night shifts, night worker, night workers, night work
skiftarbete, skiftgång, shift work, shift worker, shift workers, treskift
jour, beredskapspass, bakjour, on-call, on call
helg, helger, veckoslut, weekend, weekends, storhelg, public holiday
dygnet runt, round the clock, around the clock, 24/7, alla tider på dygnet
inomhus, inne i byggnad, indoors, indoor, inomhusbruk, indoor use
källare, under jord, basement, below ground
korridor, korridorer, corridor, corridors, hallway, hallways
entré, entréhall, reception, receptionsdisk, lobby, entrance, front desk
badrum, våtrum, bathroom, bathrooms, wet room, hygienrum
sovrum, bedroom, bedrooms
mörker, mörkret, mörkt, dålig belysning, darkness, in the dark, dim light
regn, nederbörd, rain, rainfall, precipitation
dimma, dålig sikt, fog, poor visibility
blåst, vind, hård vind, wind, gust, gusts
minusgrader, köld, frost, sträng kyla, freezing, sub-zero, below zero, kallgrader, extreme cold
sommar, sommartid, summer, summertime
fuktig miljö, dammig miljö, krävande miljö, tuff miljö, harsh environment, harsh environments, demanding environment, rugged environment
renrum, clean room, cleanroom, steril miljö, sterile environment
explosionsfarlig miljö, atex, explosive atmosphere, hazardous area
småskolebarn, lågstadiebarn, lågstadiet, mellanstadiet, primary pupils, young schoolchildren
tonårsflickor, tonårspojkar, teenage girls, teenage boys
vuxna barn, son, dotter, döttrar, söner, sons, daughters, adult children
sommargäster, fritidshusägare, seasonal residents, second-home owners, deltidsboende
besökare på sjukhus, sjukhusbesökare, hospital visitors
arbetsledare, teamledare, gruppledare, supervisor, supervisors, team leader, shift leader
verksamhetschef, avdelningschef, ward manager, head of department, enhetschefer, unit manager, unit managers
utvecklingsledare, verksamhetsutvecklare, innovationsledare, innovation manager, development manager
produktägare, produktchef, product owner, product manager
säljare, försäljning, salesperson, sales, sales force
lekmän, lekman, layperson, laypeople, lay users
testledare, testansvarig, test leader, test manager
nybörjare, ovana användare, ovan användare, novice, novices, first-time users, first-time user
experter, sakkunniga, expertgrupp, expert panel, experts, subject matter experts, referensgrupp, reference group, advisory board
tänka högt, think aloud, thinking aloud
usability-labb, användbarhetslabb, usability lab, ux-labb, ux lab
användningsfel, handhavandefel, use error, use errors, user error
human factors, mänskliga faktorn, människa-maskin, människa-maskinsamspel, man-machine interface, human-machine interface, human-machine interaction, hmi, människa-datorinteraktion, human-computer interaction, hci
acceptanstest, acceptanstestning, acceptance test, acceptance testing, user acceptance testing, uat
a/b-test, a/b-testning, ab test, split test
betatest, betatestning, beta test, beta testing, betaversion, beta version
utforskande studie, feasibility study, genomförbarhetsstudie, förstudie, förstudier, pre-study, feasibility, genomförbarhet
jämförande studie, comparative study, jämförande test, comparison test, benchmark, benchmarking
blindad studie, dubbelblind, double-blind, placebo, kontrollgrupp, control group
patientrekrytering, rekrytera patienter, patient recruitment, patient enrolment, patient enrollment, rekrytering av studiedeltagare, participant recruitment
studiesköterska, forskningssjuksköterska, research nurse, study nurse, study coordinator, studiekoordinator
prövningsenhet, klinisk prövningsenhet, clinical trial unit, clinical trials unit, kliniska forskningsenheter, forskningsenhet
prestandastudie, performance study, prestandautvärdering, performance evaluation
klinisk uppföljning, pmcf, post-market clinical follow-up, eftermarknadsuppföljning, post-market surveillance, marknadsuppföljning
avsett ändamål, avsedd användning, intended use, intended purpose
anmält organ, anmälda organ, notified body, notified bodies
riskanalys, riskhantering, risk analysis, risk management, iso 14971, felträdsanalys, fmea, failure mode and effects analysis
regulatorisk sandlåda, försöksverksamhet med undantag, regulatory sandbox, regelsandlåda
testprotokoll, testrapport, provningsrapport, test report, test protocol
referensmätning, referensmetod, reference measurement, reference method, gold standard, ground truth
mätnoggrannhet, noggrannhet, mätosäkerhet, accuracy, measurement uncertainty, precision i mätning
sensitivitet, specificitet, träffsäkerhet, sensitivity, specificity
tillförlitlighet, driftsäkerhet, reliability, dependability, feltolerans, fault tolerance
livslängdsprov, livslängdsprovning, åldringsprov, lifetime test, accelerated ageing, accelerated aging, endurance test
klimatkammare, klimatskåp, climate chamber, climatic chamber, environmental chamber
vibrationsprov, vibrationstest, skakprov, skakbord, vibration test, vibration testing, shaker table
falltest av produkt, drop test, slagprov, impact test, stöttålighet, shock resistance
vattentät, vattentålig, waterproof, water resistant, ip-klass, ip67, ip68, kapslingsklass, ingress protection, dammtät, dustproof
elsäkerhet, elsäkerhetsprovning, electrical safety, electrical safety testing
elektromagnetisk kompatibilitet, emc, emc-provning, electromagnetic compatibility, emc test, störningar mellan utrustning, electromagnetic interference, emi
ekofri kammare, ekofritt rum, anechoic chamber, ljudlaboratorium, sound lab
belastningstest, lasttest, stresstest, load test, load testing, stress test, prestandatest it
penetrationstestning, pentest, pen test, sårbarhetstest, red team, red teaming
testlägenhet, demolägenhet, visningslägenhet, show flat, demo apartment, test apartment, apartment lab, testbostad, fullskalelägenhet
showroom, visningsmiljö, visningsrum, utställningsmiljö, demomiljö, demo environment, show room
observationsrum, envägsspegel, observation room, one-way mirror
full skala, fullskalemodell, full-scale mock-up, mock-up, mockup, mockups
ögonrörelsemätning, blickspårning, blickmätning, gaze tracking, eye-tracking study
rörelselabb, rörelselaboratorium, motion lab, movement lab, gånglabb, gait lab
kognitiv belastning, mental belastning, cognitive load, mental workload
nöjdhet, kundnöjdhet, brukarnöjdhet, satisfaction, customer satisfaction, nki
före- och efterstudie, före-efter-mätning, before-after study, nollmätning, baslinjemätning, baseline measurement
tidsstudie, tidsmätning, frekvensstudie, time study, time-motion study, time and motion
kostnadsnyttoanalys, cost-benefit analysis, cba, nyttokalkyl, nyttorealisering, benefits realisation, benefit realisation
referenskund, referenskunder, reference customer, reference customers, reference site, första kund, first customer
testavtal, samarbetsavtal, test agreement, collaboration agreement, nda, sekretessavtal, non-disclosure agreement
generativ ai, generative ai, gen ai, genai, generativa modeller, generative models, bildgenerering, image generation
förklarbar ai, förklarbarhet, explainable ai, explainability, xai, transparent ai
ai-agent, ai-agenter, ai agent, ai agents, agentisk, agentic ai
partiskhet, algoritmisk diskriminering, bias, algorithmic bias, fairness, snedvridning
avvikelsedetektering, anomalidetektering, anomaly detection, outlier detection
tidsserie, tidsserier, time series
förstärkningsinlärning, reinforcement learning
multimodal ai, multimodala modeller, multimodal model
textning, undertext, undertexter, subtitles, captions, captioning, live captions, realtidstextning
journalskrivande ai, ambient scribe, ai scribe, digital scribe, automatisk journalanteckning, ambient listening
känsloigenkänning, emotion recognition, affective computing
gestigenkänning, geststyrning, gesture recognition, gesture control
posedetektering, pose estimation, skelettspårning, skeleton tracking
personräkning, räkna personer, people counting, people counter, besöksräkning, visitor counting
registreringsskylt, nummerplåtsigenkänning, number plate recognition, licence plate recognition, license plate recognition, anpr, alpr
optisk teckenläsning, teckenigenkänning, optical character recognition, ocr
djupkamera, 3d-kamera, stereokamera, depth camera, 3d camera, stereo camera, time of flight
kroppskamera, kroppskameror, bodycam, body-worn camera, body camera, body cameras
laserskanning, 3d-skanning, laser scanning, 3d scanning, punktmoln, point cloud, point clouds, 3d scanner, 3d-skanner
närvarosensor, närvarodetektor, närvarogivare, närvarodetektering, presence sensor, occupancy sensor, presence detection, occupancy detection
sängsensor, sängmatta, sänggivare, bed sensor, bed sensors, bed mat
tryckgivare, pressure transducer, kraftgivare, force sensor, load cell, lastcell
vibrationssensor, vibrationsmätning, vibration sensor, vibration monitoring, tillståndsövervakning, condition monitoring
temperaturgivare, temperatursensor, temperaturloggare, temperature sensor, temperature logger, thermometer, termometer
gassensor, gasdetektor, gas sensor, gas detector, koldioxidmätare, co2-mätare, co2 meter
luktsensor, elektronisk näsa, e-nose, electronic nose, odour sensor
nivågivare, nivåmätare, fyllnadsgradsmätare, level sensor, fill-level sensor, fyllnadsgrad
flödesmätare, flödessensor, flow meter, flow sensor
tröghetssensor, imu, inertial sensor, inertial measurement unit, gyroskop, gyroscope
muskelaktivitet, elektromyografi, emg, electromyography
hjärnvågor, eeg, elektroencefalografi, electroencephalography, brain waves, hjärna-datorgränssnitt, brain-computer interface, bci, neuroteknik, neurotechnology
fotopletysmografi, ppg, photoplethysmography, optisk pulsmätning
hudkonduktans, galvanisk hudrespons, gsr, eda, skin conductance, electrodermal activity
svettsensor, svettmätning, sweat sensor, sweat analysis
labb på chip, lab on a chip, lab-on-a-chip, mikrofluidik, microfluidics, point-of-care chip
utandningstest, utandningsprov, breath test, breath analysis, exhaled breath
smart sula, smarta sulor, sensorsula, smart insole, smart insoles, insole sensor
hörsnäckor, öronsnäckor, earbuds, hearables, in-ear
haptik, haptisk, haptisk återkoppling, haptics, haptic, haptic feedback, vibrotaktil
telerobot, telenärvarorobot, telepresence robot, robot på distans, fjärrnärvarorobot
autonom mobil robot, amr, autonomous mobile robot, autonomous mobile robots
robothund, fyrbent robot, robot dog, quadruped robot, legged robot
gripdon, gripklo, gripper, grippers, end effector
svärm, svärmar, drönarsvärm, drone swarm, swarm
laboratorierobot, labbrobot, lab robot, pipetteringsrobot, liquid handling
desinfektionsrobot, uv-robot, disinfection robot, uv robot
byggrobot, byggrobotar, construction robot
lantbruksrobot, fältrobot, agricultural robot, field robot
inspektionsrobot, rörinspektion, inspection robot, pipe inspection, inspektion med drönare, drone inspection
undervattensrobot, undervattensfarkost, underwater robot, auv, rov, underwater drone, undervattensdrönare
människa-robotinteraktion, människa-robotsamarbete, human-robot interaction, human-robot collaboration, hri
ultrabredband, uwb, ultra-wideband, ultra wideband
bluetooth-fyr, ble, bluetooth low energy, bluetooth beacon
lågenergiradio, lpwan, low-power wide-area network, sigfox
privat 5g, privat mobilnät, private 5g, private network, campusnät, campus network
fördröjning, latens, låg fördröjning, latency, low latency
bandbredd, nätkapacitet, bandwidth, throughput
nödkommunikation, rakel, radiokommunikationssystem, tetra, emergency communications, public safety communications, mission-critical communication
satellitkommunikation, satcom, satellite communication, satellite internet, satellituppkoppling
kantberäkning, edge computing, edge ai, beräkning på kanten, on-device ai
egen drift, lokal installation, on-premise, on-premises, on-prem
säkerhetskopia, säkerhetskopiering, backup copy, data backup, återställning av data, disaster recovery
enkel inloggning, single sign-on, sso
flerfaktorsinloggning, tvåfaktorsautentisering, multi-factor authentication, two-factor authentication, mfa, 2fa
behörighet, behörighetsstyrning, åtkomsthantering, access rights, access management, identity and access management, iam
fingeravtryck, biometri, biometrisk, biometrics, biometric, fingerprint, iris scan, ansiktslås
tjänstekort, siths-kort, siths, smartkort, smart card, smart cards
loggning, logguppföljning, spårbarhet, logging, audit trail, traceability
säkerhetsövervakning, security operations centre, security operations center, siem, incidentövervakning
nis2, nis2-direktivet, nis 2, nis-direktivet, cybersäkerhetslagen, cyber resilience act, cra
iso 27001, ledningssystem för informationssäkerhet, information security management system, isms
dataläcka, dataläckor, personuppgiftsincident, data breach, data breaches, data leak
testdata, testmängd, test data, test dataset, låtsasdata, dummy data
federerade data, federerad analys, federated analysis, säker analysmiljö, trusted research environment, secure data environment, secure processing environment
sekundäranvändning av hälsodata, secondary use, ehds, european health data space, europeiska hälsodataområdet
verkliga data, real-world data, real-world evidence, rwd, rwe, data från vardagen
informatik, hälsoinformatik, medicinsk informatik, health informatics, medical informatics, clinical informatics
kodverk, terminologi, klassifikation, terminology, code system, loinc, icd-10, icd
integrationsmotor, integration engine, middleware, tjänstebuss, service bus, esb
gränssnitt för journal, journalintegration, ehr integration, smart on fhir, journalkoppling
dubbeldokumentation, dubbelregistrering, dubbel inmatning, double documentation, double entry, duplicate entry
leverantörsinlåsning, inlåsning, vendor lock-in, lock-in
gamla it-system, föråldrade system, legacy system, legacy systems, systembyte, system replacement
lågkod, low-code, no-code, lågkodsplattform
inbyggda system, inbyggt system, embedded system, embedded systems, firmware, inbyggd programvara
trådlös laddning, induktiv laddning, wireless charging, inductive charging
energiskörd, energiskördning, energy harvesting, självförsörjande sensor, self-powered, batterilös, battery-free
batteritid, drifttid på batteri, battery life, battery lifetime, batterilivslängd
batteriåtervinning, second life-batterier, second-life batteries, battery recycling
superkondensator, supercapacitor, fastfasbatteri, solid-state battery
böjlig elektronik, tryckt elektronik, flexible electronics, printed electronics, flexibel elektronik
smarta förpackningar, intelligent förpackning, smart packaging, intelligent packaging
biokompatibilitet, biokompatibel, biocompatibility, biocompatible, iso 10993
biologiskt nedbrytbar, nedbrytbar, komposterbar, biodegradable, compostable
självrengörande yta, smutsavvisande, self-cleaning surface, dirt-repellent, hydrofob, hydrophobic
flamskydd, brandtålig, brandprovning, fire resistance, flame retardant, fire testing
aerogel, isoleringsmaterial, insulation, insulating material
bioprinting, bioskrivare, vävnadsodling, tissue engineering, organ on a chip
reservdel på begäran, spare part on demand, spare parts, reservdelar, reservdel
anatomisk modell, anatomiska modeller, anatomical model, anatomical models
formsprutning, gjutning, injection moulding, injection molding, casting
cnc, fräsning, svarvning, milling, skärande bearbetning
svetsning, svetsare, welding, welder, welders
ultraljudssensor, ultrasonic sensor, ultraljudsgivare
millimetervågsradar, mmwave, millimetre wave radar, beröringsfri radar, kontaktlös mätning, contactless monitoring, contact-free monitoring, beröringsfri mätning
högtalarsystem, utrop, public address, announcements, pa system
smart högtalare, smarta högtalare, smart speaker, smart speakers
elektroniskt bläck, e-papper, e-paper, electronic paper, e-ink
kiosk, självbetjäningskiosk, incheckningskiosk, self-service kiosk, touch kiosk
pulstavla, pulstavlor, digital tavla, whiteboard, huddle board, status board
larmtrötthet, alarm fatigue, alert fatigue, falsklarm, falska larm, false alarm, false alarms
patientkallelse, patientsignal, kallelsesystem, ringklocka, nurse call, nurse call system, call bell, call button
personsökare, sökarsystem, pager, pagers, paging system
ensamarbete, ensamarbetslarm, lone worker, lone working, lone worker alarm
kommunikation mellan personal, säker chatt för personal, secure messaging, clinical messaging, staff messaging
nudging, knuff, puffa, beteendedesign, behavioural design, behavioral design, nudge
beteendeförändring, ändra beteende, behaviour change, behavior change
köhantering, kösystem, könummer, queue management, queuing system, queue system
matematisk optimering, optimering, optimeringsmodell, optimisation, optimization, operations research
diskret händelsesimulering, flödessimulering, discrete event simulation, process simulation, agentbaserad modell, agent-based model
datorberäkning, superdator, hpc, high-performance computing, supercomputer
processindustri, process industry, pappersbruk, paper mill, massabruk, stålverk, steel mill
kan inte svenska, inte kan svenska, talar inte svenska, pratar inte svenska, utan svenska, ny i sverige, newly arrived, speaks no english, no english
pilottest, pilotprojekt, på riktigt, på skarpen, skarpt läge, i skarp miljö, in the field, in the wild, for real, in daily use, in daily life, testa på riktigt
användbarhet, lättanvänd, lättanvänt, svåranvänd, easy to use, hard to use, ease of use, simple to use, lätt att använda, svår att använda, svårt att använda
inloggning, log in, log on, logging in, sign in, signing in, logga in, loggar in, tvåfaktorsinloggning, tvåstegsinloggning, engångskod, engångslösenord
funktionsnedsättning, additional needs, people with special needs, särskilda behov
betatestare, testpilot, testpiloter, provanvändare, beta tester, beta testers, tester panel, test subject, test subjects, användartest
nollmätning, baslinjemätning, före och efter, före- och eftermätning, baseline study, baseline measurement, before and after, utvärdering av effekt
timmisar, substitutes, agency workers
kretskort, pcb, mikrochip, microchip, microchips, chip design
elektronisk näsa, luktsensor, e-nose, electronic nose, odour sensor, odor sensor
ögonspårning, eyetracking, eye tracker, eye-tracker, blickstyrning
hundägare, kattägare, djurägare, pet owner, pet owners
ortsbor, local community
ensamstående, ensamstående föräldrar, single parents, lone parents, lone parent
kontorsfolk, office workers, white collar, white-collar
yrkesarbetare, blue-collar, blue collar, tradespeople
disabled passenger, disabled passengers
killar, kille, grabbar, grabb, pojkar, pojke, boys, guys, unga män, young men, unga killar
farfar, morfar, grandad, granddad, grandpa, grandma, granny, mor- och farföräldrar, farbröder, äldre
tvillingar, tvillingmammor, tvillingföräldrar, flerbarnsföräldrar, twins, twin parents
bevisa, bevisar, bevis, proving, proof, påvisa, påvisar, visa effekt, show effect
produktprovning, crash testing
produktprovning, salttest, saltdimma, saltspray, salt spray, korrosionsprov, korrosionstest, corrosion test
produktprovning, hårdtest, tålighetstest, slittest, slitageprov, nötningsprov, wear test, abrasion test, fallprov, tappprov, stöttest, krossprov
produktprovning, regntest, dammtest, damprov, köldprov, kyltest, värmetest, klimattest, klimatprov, temperaturprov, rain test, dust test, heat test
produktprovning, tvättprov, tvättest, tvättålighet, tvättbar, washability, wash test, washable
expertgranskning, expertutvärdering, heuristisk utvärdering, expertbedömning, expert review, heuristic evaluation, kollegial granskning
språkapp, språkappar, language app
dammsugarrobot, robot vacuum, robot mower
skådespelare i övning, figuranter, statister, actors as patients
slut, slutet
aldrig, never
ren, rent, renare
utsätts, utsätta, utsättas, utsattes
trappa, trappor, trappan, trapporna, trappsteg, stairs, staircase, steps
dörr, dörrar, dörren, dörrarna, ytterdörr, ytterdörrar, portar, door, doors, doorway
möte, möten, mötet, mötena, sammanträde, sammanträden, meeting, meetings
papper, pappret, pappren, papperen, papperslapp, papperslappar, lapp, lappar, paper, paper notes
brev, brevet, breven, kuvert, letter, letters
siffror, siffrorna, tal och siffror, figures
pengar, pengarna, slantar, kontanta medel, money
matta, mattor, mattan, mattorna, golvmatta, golvmattor, rug, rugs, carpet
tak, taket, yttertak, innertak, roof, ceiling
män, männen, mannen, karlar, men
lådor, låda, lådan, lådorna, backar, boxes, crates
golv, golvet, golven, vägg, väggar, väggen, väggarna, floor, floors, wall, walls
arm, armen, armar, armarna, armbåge, underarm
fru, frun, hustru, hustrun, maka, makan, make, maken, sambo, wife, husband, spouse
ratt, ratten, rattar, steering wheel
rättar, rätta, rättas, rättade
rena, rent vatten
skor, skorna, sko, skodon, shoes, footwear
stan, innerstan, stadskärna, stadskärnan, city centre
knapp, knappen, knappar, knapparna, tryckknapp, button, buttons
soffa, soffan, fåtölj, stol, stolar, stolen, sofa, armchair, chair, chairs
byn, byar, byarna, bygd, bygden, socken, village, villages
söner och döttrar, tjej, tjejer, flicka, flickor, girl, girls
berättar, berätta, berättelse, berättelser, stories
kö, köer, köar, köerna, queue, queues
`
