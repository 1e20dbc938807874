/** Fixed expressions of English that are read as one, British and American: terms of the vocabulary, a colon, the expressions, one way. See ../vocabulary.ts. */
export const englishIdioms = `
patientnära analys: point-of-care diagnostics, point of care device, bedside testing, bedside diagnostics, near patient testing, near patient test, lateral flow test, rapid diagnostic test, lab in a box
vårdplats: bed management, bed manager, bed blocking, bed occupancy, bed availability, bed days, length of stay, bed shortage, staffed beds, bed block, bed turnover
patientflöde: patient throughput, patient streaming, hospital flow, bottleneck analysis, care transitions, transition of care, transitions of care, command centre hospital, patient access, elective recovery, hallway care, corridor care, boarding patients
överbeläggning: hospital overcrowding, ed crowding, emergency department crowding, exit block, access block
utskrivning: discharge to assess, delayed discharge, delayed transfer of care, discharge lounge, discharge summary, ready for discharge, fit for discharge, medically fit, step down care, post-acute care, post-discharge, hospital discharge, early supported discharge
återinläggning: readmission rate, hospital readmission, unplanned readmission, bounce back, revolving door, avoidable admission, avoidable admissions
inskrivning: hospital admission, patient intake, patient registration, pre-admission, front desk, admission avoidance
hemsjukvård: hospital at home, hospital-at-home, virtual ward, virtual wards, home-based care, home health, visiting nurse, home nursing, home visit nurse, care in the home, acute care at home, in-home care, domiciliary care, district nursing, community nursing, home infusion
egenmonitorering: remote physiologic monitoring, connected care, home blood pressure, virtual monitoring, patient-generated data, patient-generated health data, continuous monitoring at home, hospital without walls
distansvård: virtual care, telehealth visit, telehealth platform, tele-icu, telestroke, store and forward, hub and spoke, video visit, virtual consultation, virtual clinic, digital front door, e-consult, remote clinic, care at a distance, online consultation
e-hälsa: digital therapeutics, digital medicine, health information technology, connected health, mobile health, digital clinic, software as a medical device, health app, health apps, consumer health, patient portal
primärvård: family practice, family practitioner, walk-in clinic, walk-in centre, gp surgery, gp practice, doctors surgery, doctors office, first contact care, community clinic, general practitioners, primary care physician, urgent treatment centre, out-of-hours
öppenvård: outpatient department, day case, day cases, same-day care, day hospital
slutenvård: inpatient ward, inpatient unit, acute care hospital, acute hospital, secondary care, tertiary care, tertiary hospital, general ward
akutmottagning: casualty department, front door of hospital, minor injuries, minor injury unit, resus room, fast track patients, door to needle, door to balloon
akutsjukvård: urgent and emergency care, acute medicine, golden hour, time critical, rapid response, rapid response team, medical emergency team, urgent care centre
triage: triage nurse, telephone triage, online triage, symptom checker, red flags, acuity score, first assessment, clinical triage, sorting patients
ambulans: emergency medical services, ambulance service, ambulance trust, ambulance crew, pre-hospital care, out-of-hospital, first on scene, medical dispatch, blue light services, response time, see and treat, hear and treat, non-conveyance
larmcentral: call handler, call taker, emergency dispatch, emergency control room, public safety answering point, nine one one, 911 call, 999 call, dispatch center
hjärtstopp: code blue, cardiac arrest team, crash team, crash cart, chain of survival, public access defibrillation, bystander cpr, out-of-hospital cardiac arrest
intensivvård: intensive care unit, critical care unit, high dependency unit, step-down unit, intensive therapy unit, life-sustaining
respirator: mechanical ventilation, weaning from ventilator, breathing machine, non-invasive ventilation, high-flow oxygen
sepsis: deteriorating patient, deteriorating patients, failure to rescue, septic shock, systemic infection, clinical deterioration
tidig upptäckt: early diagnosis, early warning, red flag symptoms, catch it early, catch early
operation: operating theatre, operating theater, operating suite, surgical suite, operating department, knife to skin, theatre turnover, theatre utilisation, surgical pathway, enhanced recovery, surgical checklist, sponge count, surgical site
operationssal: hybrid operating room, clean room theatre, laminar flow, surgical lights, operating table, surgical smoke
dagkirurgi: day case surgery, outpatient surgery, ambulatory surgery center, short stay surgery
operationsplanering: theatre list, surgical backlog, elective backlog, waiting list initiative, elective surgery, theatre schedule, block scheduling, knivtid, knivtider, operationstid, bytestid mellan operationer, salsutnyttjande, strukna operationer, inställda operationer, cancelled operations, knife time, theatre time, turnover between cases
uppvakning: recovery ward, post-anaesthesia care, post-anesthesia care unit, post-op, post-operative care, pacu bay
titthålskirurgi: keyhole surgery, minimally invasive, image-guided surgery, robot-assisted surgery, computer-assisted surgery
vårdrelaterad infektion: surgical site infection, central line infection, superbug, super bug, superbugs, infection prevention and control, antimicrobial stewardship, cross-contamination, cross infection
handhygien: hand washing, hand hygiene compliance, hand rub, alcohol gel, five moments, clean hands, hand sanitiser dispenser
vårdhygien: environmental cleaning, terminal clean, deep clean, infection control nurse, isolation room, barrier nursing, standard precautions
sterilcentral: sterile services department, central sterile supply, sterile processing, instrument tracking, surgical trays, instrument sets
sår, sårvård: wound dressing, wound assessment, tissue viability, non-healing wound, hard-to-heal, hard to heal, wound bed, negative pressure wound therapy, diabetic foot ulcer, venous leg ulcer
trycksår: pressure sore, pressure sores, pressure ulcer prevention, pressure area care, bed sore, bed sores, pressure mapping, turning patients, repositioning patients
patientförflyttning: safe patient handling, moving and handling, slide sheet, transfer aid, sit to stand, ceiling lift, patient hoist, lifting patients, bed to chair
fallprevention: falls prevention, slips and falls, slips trips and falls, trip hazard, falls risk, fall risk assessment, found on floor, long lie, bed alarm, bed exit alarm, unwitnessed fall
fallarm: fall alert, personal emergency response, personal emergency response system, lone worker
trygghetslarm: personal emergency response, medical alert, medical alert system, pull cord, telecare, technology-enabled care, emergency pendant, call for help, alarm receiving centre, lifeline pendant
äldreomsorg: senior care, long-term care, long term care, social care for older people, care of the aged, older peoples services, continuing care
äldreboende: residential home, residential aged care, assisted living, skilled nursing facility, long-term care facility, retirement village, retirement community, memory care, old folks home, extra care housing, senior living, care home residents
hemtjänst: home care worker, home carer, care worker, care visit, home care package, domestic help, personal care at home, care round, care runs, home support worker
kvarboende: independent living, stay at home longer, living independently, age well, active ageing, active aging, healthy ageing, healthy aging, successful ageing
korttidsboende: intermediate care, short break, step-up step-down, convalescent home, transitional care
nattillsyn: night check, night checks, night rounds, remote night watch, sleep undisturbed, hourly rounding
demens: memory loss, cognitive decline, mild cognitive impairment, sundowning, memory care, dementia friendly, dementia-friendly, living with dementia, wander off
välfärdsteknik: assistive living, ambient assisted living, assisted living technology, care tech, aging tech, smart care home, telecare services, assisted technology
hjälpmedel: assistive tech, mobility aid, mobility aids, daily living aids, aids and adaptations, durable medical equipment, adaptive equipment, community equipment
rullstol: power chair, power wheelchair, manual wheelchair, wheel chair, mobility scooter, seating clinic
kommunikationshjälpmedel: augmentative and alternative communication, speech-generating device, communication board, voice output, picture board
habilitering: early intervention, developmental delay, lifelong disability, childhood disability
tillgänglighet: universal design, barrier free, step free, easy access, equal access, accessible design, web accessibility, screen reader friendly
syn, synhjälpmedel: visually impaired, sight loss, partially sighted, white cane, legally blind, hard of seeing
hörsel: hard of hearing, hearing impaired, hearing loop, induction loop, hearing test, ear wax
anhörig: unpaid carer, loved ones, family caregiver, sandwich generation, carer burden, caregiver burden, respite for carers
socialtjänst: child protective services, child and family services, social care assessment, welfare office, benefits office, safeguarding adults, safeguarding children, community services, local authority care
försörjningsstöd: income support, welfare payments, cash benefits, social security, universal credit, living allowance
hemlöshet: rough sleepers, rough sleeping, housing first, sleeping rough, people without homes
missbruk: substance misuse, harm reduction, recovery programme, drink problem, drug misuse, addiction services
psykisk hälsa: mental wellbeing, mental well-being, mental health services, emotional wellbeing, peace of mind, stress management, burn out, low mood, behavioral health, behavioural health, mental fitness
barnpsykiatri: child and adolescent mental health, youth mental health, teen depression
självmord: suicidal thoughts, take own life, crisis line, suicide hotline, at risk of suicide, self-inflicted, end their life
internetpsykiatri: guided self-help, internet-delivered, digital mental health, e-mental health, talking therapies, blended therapy
beroendevård: needle exchange, opioid substitution, detox unit, drug and alcohol services, alcohol recovery
npf: attention deficit, autism spectrum, sensory overload, executive function, learning difficulties, neurodiverse, on the spectrum
barnsjukvård: childrens ward, paediatric intensive care, pediatric care, childrens hospital, play therapy, sick children, sick kids
neonatalvård: neonatal intensive care, special care baby unit, premature babies, preemies, kangaroo care, skin-to-skin, newborn screening, baby unit
förlossning: labor and delivery, birthing centre, birthing center, birthing suite, birth centre, delivery suite, giving birth, maternity unit
graviditet: expectant mothers, expecting mothers, antenatal check, prenatal care, prenatal visit, morning sickness, high-risk pregnancy
kvinnosjukvård: womens health, female health, obstetrics and gynaecology, obstetrics and gynecology, ob-gyn, smear test, pap smear, pelvic health, hot flushes, hot flashes
mammografi: breast screening, breast imaging, breast clinic, breast density, screening mammogram
screening: population screening, mass screening, screening programme, screening program, health check, health checks, check-up, annual physical, wellness visit
cancer: cancer pathway, two-week wait, tumour board, tumor board, multidisciplinary team meeting, cancer survivorship, cancer journey, living with cancer, chemo ward, infusion chair
strålbehandling: radiation oncology, linear accelerator, proton therapy, treatment planning system, beam time
hjärtsvikt: fluid overload, weak heart, cardiac decompensation, swollen ankles
hjärta: irregular heartbeat, heart rhythm, cardiac care, coronary care, coronary heart disease, heart disease, heart attack, cath lab, chest pain
blodtryck: high blood pressure, cuffless blood pressure, cuff-less, blood pressure cuff, bp monitor
stroke: stroke unit, stroke pathway, brain attack, face arm speech, mobile stroke unit, thrombolysis pathway, stroke survivors
diabetes: blood sugar, glucose levels, insulin pen, closed loop insulin, artificial pancreas, type one, type two diabetes, sugar levels, finger stick
kol: chronic obstructive, lung function, pulmonary rehab, pulmonary rehabilitation, out of breath, smokers lung, flare-up
astma: asthma attack, reliever inhaler, peak flow, inhaler technique, wheezy child
sömn: sleep apnoea, sleep apnea, sleep lab, sleep tracking, trouble sleeping, good nights sleep, sleep hygiene, sleep quality, wide awake
smärta: pain clinic, chronic pain, pain score, pain scale, pain killers, pain killer
rehabilitering: physical therapy, physio session, return to play, prehabilitation, rehab at home, tele-rehabilitation, telerehab, range of motion, gait training, back on their feet, community rehab, reablement, restorative care, post-stroke rehab
livsstil, levnadsvanor: healthy lifestyle, healthy living, behaviour change, behavior change, lifestyle intervention, social prescribing, preventive health, risk factors, lifestyle medicine, healthy habits
övervikt: weight loss, weight management, obesity clinic, body mass, losing weight
kost: meal replacement, dietary intake, food diary, texture-modified, texture modified food, nutritional support, healthy eating, eating well, feeding assistance
palliativ vård: end of life, end-of-life care, hospice at home, comfort care, advance care planning, last days, dying well, symptom control, terminally ill
tandvård: dental chair, dental surgery, dental hygienist, gum disease, oral health, tooth decay, dental check-up, dental office, dental practice, intraoral scanner, school dental
ögonsjukvård: eye clinic, eye hospital, eye screening, diabetic retinopathy, macular degeneration, vision loss, sight test, eye exam
hud: skin lesion, skin check, skin cancer, skin condition, mole check, mole mapping, rash on skin
läkemedelshantering: medicines management, medicines optimisation, medication administration, closed-loop medication, drug round, drug rounds, medication round, five rights, bedside medication verification, medication reconciliation, controlled drugs, drug cabinet, medication cart, drug trolley, automated dispensing cabinet
medicinpåminnelse: medication reminder, pill reminder, pill organiser, pill organizer, missed dose, missed doses, blister pack, dosette box, taking pills
följsamhet: treatment adherence, drop out, sticking to treatment, taking medicine as prescribed
läkemedelsfel: wrong drug, wrong dose, near miss, look-alike sound-alike, dosing error
apotek: community pharmacy, drug store, drugstore, dispensing chemist, retail pharmacy, pharmacy counter, high street pharmacy
infusion: intravenous therapy, iv line, iv drip, iv pole, drip stand, smart pump, smart pumps, drug library, central line
blodprov: blood draw, blood draws, finger prick, finger stick test, venous blood, blood work, bloods taken, blood collection, dried blood spot, vein finder, vein finding
labbanalys: clinical laboratory, lab workflow, lab results, total lab automation, clinical chemistry, wet lab, pathology lab, core lab, lab technician, lab bench, turnaround time, sample to result, pipette, pipetting, results take too long, waiting for results, centrifuges, reagents, petri dish, swab, swabs, microscope, haematology, hematology, biochemist, culture plates
röntgen: medical imaging, diagnostic imaging, imaging department, plain film, mobile x-ray, portable x-ray, reading room, radiology workflow, second reader, imaging modality, worklist prioritisation
ultraljud: point-of-care ultrasound, handheld ultrasound, ultrasound probe, bedside ultrasound, cardiac echo
magnetkamera: mri suite, mr safe, magnetic resonance, mri safety, claustrophobic scan
digital patologi: whole slide imaging, slide scanner, tissue slides, frozen section, digital slides
precisionsmedicin: personalized medicine, precision health, gene therapy, cell and gene therapy, companion diagnostics, advanced therapy, whole genome, targeted therapy
biobank: tissue bank, sample collection, sample repository, blood bank samples, biological samples
patientsäkerhet: never event, never events, adverse event, adverse events, near miss, near misses, incident report, root cause, safety culture, patient harm, wrong site, wrong patient, patient identification
vårdkvalitet: quality improvement, patient outcomes, value-based care, value based healthcare, best practice, clinical audit, clinical governance, continuous improvement
patientmedverkan: patient engagement, shared decision-making, shared decision making, patient experience, patient voice, patient and public involvement, expert patient, lived experience, experts by experience, patient empowerment, patient-centred care
patientrapporterade mått: patient-reported outcome, patient reported experience, outcome measures, quality of life, friends and family test
vårdkedja: integrated care, continuum of care, seamless care, care coordination, care navigation, care navigator, joined-up care, joined up care, silo working, case manager, warm handover
vårdplan: treatment plan, individual care plan, advance directive, goals of care
överrapportering: nurse handoff, hand off, hand-off, handoffs, change of shift, nursing handover, bedside handover, shift change
rond: ward rounds, board round, bedside round, huddle, safety huddle
journal: electronic medical record, electronic patient record, health record, health records, patient chart, patient charts, charting, clinical documentation, discharge letter, progress note, progress notes, medical coding, clinical coding, paperless hospital, paper-free, desktop medicine, pyjama time, pajama time, type instead of looking, type instead looking, typing instead, stares at screen
remiss: referral letter, referral management, e-referral, referral pathway, gatekeeper
vårdkö, väntetid: waiting lists, waiting times, wait time, wait times, backlog of patients, long waits, queue management, time to treatment
bemanning, schemaläggning: shift planning, shift work, staff roster, duty roster, rota, nurse staffing, safe staffing, staffing ratio, self-rostering, workforce planning, workforce management, bank staff, float pool, locum doctors, skill mix, understaffed, short staffed, short-staffed, staff turnover, staffing levels
personalbrist: workforce shortage, nursing shortage, labour shortage, labor shortage, skills gap, hard-to-fill, brain drain, staff burnout
arbetsmiljö: working environment, workplace safety, occupational safety, health and safety, occupational health and safety, moral distress, compassion fatigue, staff wellbeing, stress at work, cognitive load, mental workload, interruptions at work
hot och våld: violence and aggression, workplace violence, verbal abuse, aggressive patients, aggressive behaviour, panic alarm, lone working
skyddsutrustning: protective gear, face shield, face masks, gown and gloves, respirator mask, hard hat, safety helmet
simuleringsträning: medical simulation, simulation-based training, skills training, team training, crew resource management, skills lab, simulation lab, high-fidelity simulation, patient simulator, moulage, träna på att sy, öva på att sy, öva stygn, practise suturing, practice suturing, learn to operate
vårdutbildning: medical school, nursing school, nurse education, continuing medical education, clinical placement, junior doctors, resident physicians, trainee doctors
medicinteknik: medical devices, clinical engineering, biomedical engineering, hospital equipment, device integration, infusion devices, device company, class ii device
sjukhuslogistik: supply cupboard, linen room, back of house, clean utility, dirty utility, sluice room, theatre stock, par levels, sterile goods, materials management, bed transport, goods-to-person, last hundred metres
spårning av utrustning: asset management, equipment library, lost equipment, real-time location, real time location system, equipment utilisation
sängtransport: bed movement, patient porter, portering service, patient transport within, bed pusher, stretcher transport
måltider: meals on wheels, food service, hospital catering, catering service, patient meals, tray service, mealtime assistance, cook-chill, school meals
städning: environmental services, house keeping, housekeeping staff, floor scrubber, facility cleaning, janitorial services, cleaning staff, cleaning crew, soft services
tolk: language barrier, sign language interpreter, over-the-phone interpreting, language line, lost in translation, language access, limited english
klinisk studie: clinical trials unit, randomised controlled trial, randomized controlled trial, site feasibility, patient recruitment, decentralised trial, decentralized trial, contract research organisation, investigator-initiated, principal investigator, study coordinator, informed consent process, bench to bedside, on humans, in humans
användartest: user research, user acceptance testing, usability lab, human factors engineering, human-centred design, human-centered design, user-centred design, user-centered design, end users, focus group, cognitive walkthrough, user feedback, pain points, pain point, user journey
testbädd: proving ground, innovation lab, real-life lab, real-world laboratory, field lab, demonstration site, experimentation facility, testing and experimentation facility
pilot: proof of value, real-world testing, real world setting, real-life setting, field trial, pilot site, pilot phase, early access, trial run, in-situ testing, live trial
validering: clinical validation, technical validation, external validation, verification and validation, proof of effect, evidence base, evidence generation, track record, ground truth
demonstration: show and tell, proof point, showcase, show case, demo site, open day, live demonstration
prototyp: proof of concept, proof-of-concept, minimum viable product, rapid prototyping, quick and dirty, breadboard, early prototype, looks-like model
teknisk mognad: market readiness, investment readiness, time to market, valley of death, off-the-shelf, off the shelf, state of the art, cutting edge, ready to deploy
införande: roll out, rolling out, scale up, change management, implementation science, adoption rate, business as usual, deployment at scale, onboarding staff, lessons learned
upphandling: public tender, call for tenders, invitation to tender, request for proposal, request for quotation, request for information, public purchasing, group purchasing, purchasing department, value-based procurement, market consultation, procurement readiness, framework contract
innovationsupphandling: pre-commercial procurement, public procurement of innovation, innovation contest, first buyer, challenge-based procurement
regelverk: regulatory affairs, regulatory pathway, regulatory approval, market access, market authorisation, marketing authorisation, medical device regulation, red tape, rules and regulations, compliance officer, legal framework, notified body
ce-märkning: ce marked, ce-marked, ce certified, conformity assessment, 510k clearance, fda clearance, fda approval, pre-market approval, ukca marking, class iia device
etikprövning: ethics approval, institutional review board, research ethics committee, ethics clearance, ethical vetting, human subjects
hälsoekonomi: cost benefit, cost-benefit analysis, cost effectiveness, return on investment, business case, value for money, value proposition, budget impact, quality-adjusted life years, willingness to pay, health technology assessment, total cost of ownership
finansiering: seed funding, grant funding, innovation voucher, public funding, match funding, venture capital, angel investor, funding call
patent: freedom to operate, trade secret, non-disclosure agreement, prior art, background rights
startup: start up, early-stage company, scale-up, scaleup, small and medium-sized enterprises, small and medium enterprises, spin off, spin out, first-time founders
artificiell intelligens, ai: deep neural, narrow ai, trustworthy ai, responsible ai, edge ai, explainable ai, human in the loop, ai agents, agentic ai, smart assistant
prediktion: predictive model, predictive modelling, predictive modeling, early warning system, risk stratification, risk stratify, demand forecasting, demand forecast, no-show prediction, anomaly detection, outlier detection
språkmodell: foundation models, gen ai, text generation, retrieval-augmented generation
taligenkänning: speech-to-text, voice user interface, ambient listening, digital scribe, voice activated, voice-activated, natural speech
chatbot: chat bot, conversational ai, conversational interface, virtual agent, digital assistant, self-service chat, web chat
bildanalys: machine vision, image recognition, object recognition, face recognition, gesture recognition, people counting, optical character recognition, vision system, video analytics
sakernas internet: internet of medical things, connected devices, smart objects, sensor network, low-power wide-area, wireless sensor network, edge computing, machine to machine
kroppsnära: wearable device, wearable devices, wearable tech, wearable sensors, body-worn sensor, smart patch, biosensor patch, smart textile, fitness band, wrist-worn, skin patch, body area network
virtuell verklighet: head-mounted display, immersive technology, immersive training, virtual environment, metaverse, 360 degree video
förstärkt verklighet: heads-up display, smart glasses, remote assistance, spatial computing
digital tvilling: digital model, virtual model, virtual replica, process simulation, what-if scenarios, simulation model, building information model
robot: robotic arm, collaborative robot, service robot, mobile robot, autonomous mobile robot, autonomous mobile robots, delivery robot, disinfection robot, lab robot, telepresence robot, robotic process
automation: process automation, workflow automation, robotic process automation, straight-through processing, hands-free operation, lights-out operation, home automation, production automation
drönare: unmanned aircraft, unmanned aerial system, beyond visual line of sight, drone in a box, drone corridor, uncrewed aircraft, uncrewed aerial, delivery drone, air taxi, urban air mobility, remotely piloted aircraft
luftrum: air traffic management, unmanned traffic management, controlled airspace, restricted airspace, no-fly zone, geo-fencing, geo-awareness
positionering: real-time location, location-based services, location based services, indoor navigation, satellite positioning, asset tag, geo-location, dead reckoning, turn-by-turn
inomhuspositionering: indoor navigation, indoor wayfinding, indoor mapping, indoor location, blue-dot navigation, find your way indoors
reseplanerare: wayfinding, journey planning, trip planner, turn-by-turn directions, directions app, route finder, route guidance
skyltar: wayfinding signs, wayfinding system, directional signs, hospital signage
interoperabilitet: data exchange, system integration, data interoperability, information exchange, single source of truth, electronic data interchange, application programming interface, health information exchange, open platform, vendor neutral, master patient index
molntjänst: software as a service, platform as a service, cloud hosting, sovereign cloud, private cloud, hybrid cloud, data center
informationssäkerhet: data breach, cyber resilience, cyber attack, zero trust, identity and access management, security operations centre, penetration testing, ethical hacking, bug bounty, security by design, privacy by design, incident response, threat detection, denial of service, supply chain attack
personuppgifter: personally identifiable information, data privacy, protected health information, data protection impact assessment, privacy by design, right to privacy, data subject, data minimisation
öppna data: data portal, data space, data spaces, open government, data marketplace, data commons
hälsodata: real-world data, real world evidence, health data space, secondary use of data, patient registry, data lake, data stewardship, population health, population health management
beslutsstöd: decision aid, decision support tool, decision support system, early warning score, computerised physician order entry, order set, best practice alert, alert fatigue
larm: alarm management, alarm fatigue, nurse call, nurse call system, call bell, call light, alert fatigue, alarm handling, false alarm
bokning: appointment scheduling, online booking, self-scheduling, no show, no-shows, did not attend, slot booking, last-minute cancellation, booking engine
3d-utskrift: rapid prototyping, selective laser sintering, point-of-care printing, print on demand, printed implants
smart tillverkning: industrial automation, shop floor, production line, digital factory, predictive maintenance, condition monitoring, factory floor
energilager: energy storage, storage system, battery energy storage system, behind the meter, second-life batteries, grid-scale storage
kollektivtrafik: public transit, mass transport, transit agency, transit authority, public transport authority, transport authority, bus and rail, transit operator, public transport operator, ridership recovery
buss: bus operator, bus fleet, bus lane, bus rapid transit, transit bus, articulated bus, bendy bus, double decker, motor coach, bus bunching, headway control, bus corridor
hållplats: bus shelter, transit stop, kerb side, curb side, bus bay, stop announcement, request stop
resecentrum: transit hub, mobility hub, interchange station, multimodal hub, park and ride, park-and-ride, kiss and ride, central station
tåg: rolling stock, commuter rail, light rail, high-speed rail, heavy rail, train operating company, rail operator, train set, railway operator, passenger rail, level crossing, grade crossing
järnvägsunderhåll: permanent way, rail infrastructure, catenary inspection, overhead line, points failure, switch heating, leaves on the line, rail inspection, railroad maintenance
tunnelbana: rapid transit, underground train, platform edge, platform screen doors, subway car, metro line
spårvagn: street car, tram line, light rail vehicle, trolley car
färja, sjöfart: ferry crossing, ferry terminal, short sea shipping, inland waterways, inland shipping, shore power, cold ironing, port call, vessel traffic, waterborne traffic, passenger vessel, zero-emission vessel, coast guard, man overboard, autonomous shipping
flyg, flygplats: air traffic, air side, airside operations, baggage handling, ground handling, passenger terminal, security screening, boarding gate, control tower, remote tower, air travel
samåkning: ride-sharing, ride share, car pooling, car-pooling, lift sharing, lift-sharing, liftshare, shared rides, van pool
taxi: ride hailing, ride-hailing, ride hail, taxi hailing, private hire, minicab, cab ride, taxi rank, cab stand
bilpool: car-sharing, car share, car club, peer-to-peer car, vehicle sharing, car subscription, free-floating
lånecykel: bike-sharing, bike share, cycle hire, bike hire, bike rental, docking station bikes, dockless bikes, dockless
elsparkcykel: electric kick scooter, kick scooter, e-scooter sharing, stand-up scooter, shared scooters, dockless scooters
mikromobilitet: shared micromobility, light electric vehicle, light electric vehicles, personal mobility device
mobilitet som tjänst: mobility-as-a-service, mobility on demand, seamless mobility, one ticket, multi-modal travel, one-stop app, first mile, first and last mile, door to door, modal shift, mode choice, mode share
sista milen: last-mile, last mile delivery, final mile, last-mile logistics, first-mile last-mile, out-of-home delivery, micro-depot, micro hub, doorstep delivery, kerbside delivery, curbside delivery
logistik: freight forwarding, goods reception, third-party logistics, distribution centre, distribution center, fulfilment centre, fulfillment center, cross docking, cross-docking, haul road, long haul, long-haul, short haul, freight corridor, just in time, just-in-time, reverse logistics
kylkedja: temperature-controlled, temperature controlled transport, chilled transport, cool box, frozen goods, cold storage
lagerhantering: stock control, stock management, inventory management, stock keeping, order picking, stock out, stock-outs, warehouse management
anropsstyrd trafik: on-demand transport, microtransit, micro-transit, dial-a-ride, dial a ride, flexible transport, call and ride, dial-a-bus, community transport, shared taxi, paratransit service
färdtjänst: special transport, specialised transport, disabled transport, dial-a-ride for disabled, mobility service, door-to-door transport, travel assistance, non-emergency medical transportation, assisted travel, accessible transport, passenger assistance
självkörande fordon: self driving, self-driving car, driver-less, driverless car, automated driving, autonomous driving, automated vehicle, autonomous shuttle, robo-taxi, safety driver, automated driving system, operational design domain, hands-off driving, remote operation, teleoperated driving, platooning
förarstöd: driver assistance system, lane keeping, adaptive cruise control, driver monitoring, driver fatigue, blind spot, collision warning, intelligent speed assistance
trafiksäkerhet: vision zero, vulnerable road user, near miss in traffic, hit and run, drink driving, drunk driving, black spot, black ice, zebra crossing, pedestrian crossing, crosswalk safety, school run, wildlife crossing, road kill, speed bump, traffic calming
trafikledning: traffic control centre, traffic light control, traffic signal control, green wave, smart traffic, ramp metering, incident management, variable message signs
trängsel: rush hour, peak hour, peak hours, traffic jam, traffic congestion, congestion pricing, congestion charging, road pricing, stop and go, gridlock, traffic flow, low emission zone, ultra low emission zone
parkering: parking space, parking spot, parking lot, car park, parking garage, multi-storey car park, on-street parking, off-street parking, kerbside management, curbside management, parking guidance, parking meter, permit parking, pay and display
laddning: charge point, charging point, charging infrastructure, fast charging, rapid charging, depot charging, destination charging, opportunity charging, vehicle to grid, vehicle-to-grid, smart charging, wireless charging of cars, range anxiety, megawatt charging
elfordon: electric vehicles, battery electric vehicle, plug-in hybrid, zero-emission vehicle, zero emission vehicles, clean vehicles, battery swap station
biljett: fare collection, automated fare collection, smart ticketing, mobile ticketing, account-based ticketing, integrated ticketing, check-in check-out, ticket barrier, season ticket, travel pass, bus pass, fare gate, fare capping, pay as you go, ticket vending machine
betalning: contactless payment, tap and go, mobile payment, open loop payment, card reader, cash free, cash-free, cashless, payment terminal, point of sale, checkout system, pay by phone
trafikinformation: real-time passenger information, service alerts, service disruption, travel updates, live departures, arrival times, replacement bus, rail replacement, next stop announcement
resenär: passenger experience, rider experience, passenger counting, automatic passenger counting, crowd levels, passenger flow, standing room only, door-to-door journey
cykel: bike lane, cycle lane, cycle path, bike path, bike parking, bike rack, cycle highway, active travel, active transport, active mobility, bike to work, cargo bike, push bike
fotgängare: walking distance, foot traffic, foot path, footpath, side walk, walk to school, walking school bus, pedestrian safety, pedestrian flow, walkable city
vinterväghållning: snow clearing, snow removal, snow plough, snow plow, winter road, black ice, road weather, road weather information, de-icing, salt spreading, gritting lorry, winter services
väg, vägunderhåll: road works, roadworks, pothole detection, pot hole, pot holes, pavement condition, road surface condition, road wear, work zone, road markings, highway maintenance, asset condition
smart stad: city operations, urban data platform, urban mobility, sustainable city, fifteen-minute city, 15-minute city, urban digital twin, city dashboard, liveable city
stadsplanering: town planning, land use, land-use planning, zoning plan, public realm, built environment, master plan, placemaking
gatubelysning: street lamp, street light, lamp post, lamppost, light pole, smart lighting, light pollution, adaptive lighting
byggnad, fastighetsdrift: facilities management, building management system, building automation, building services, commissioning of buildings, space utilisation, space utilization, desk booking, hard services, block of flats, apartment block
byggande: construction site, building site, off-site construction, prefabricated construction, modular building, building permit, structural health monitoring, civil engineering, hard hat area, construction industry
inomhusklimat, inomhusmiljö: indoor air quality, sick building syndrome, stuffy air, air change, air changes, fresh air, air handling unit, heat recovery ventilation
energibesparing, energi: energy savings, energy performance, energy use intensity, energy management system, energy audit, energy transition, net zero, net-zero, carbon neutral, zero carbon
elnät: grid balancing, demand response, demand-side response, load shifting, peak shaving, peak demand, virtual power plant, grid flexibility, power outage, power cut, grid connection
solceller: solar panels, solar cells, rooftop solar, solar park, solar farm
vindkraft: wind turbine, wind farm, offshore wind, turbine blade, blade inspection, de-icing of blades
fjärrvärme: combined heat and power, heat network, waste heat, heat recovery, heat grid
vätgas: green hydrogen, refuelling station, refueling station, hydrogen economy
vatten, dricksvatten: tap water, water utility, water supply, water leak, leak detection, water main, water mains, burst pipe, non-revenue water, pipe network, raw water, water works, waterworks
avlopp: sewage treatment, sewage plant, waste water, wastewater treatment, sewer overflow, combined sewer overflow, sewage sludge, water reclamation
dagvatten, översvämning: stormwater runoff, flash flood, flash floods, flood warning, cloud burst, sea level rise, surface water, sponge city, rain garden, nature-based solutions
avfall: waste management, waste bin, garbage truck, refuse collection, bin collection, landfill site, waste sorting, food waste, smart bin, smart bins, household waste, municipal solid waste, dust bin, trash can, litter bin, waste to energy
cirkulär ekonomi: sharing economy, second hand, second-hand, spare parts, end of life products, product passport, digital product passport, right to repair, cradle to cradle, hand-me-down
klimatanpassning: climate resilience, urban heat island, heat wave, heat stress, extreme weather, climate proofing, climate risk
luftförorening: air pollution, particulate matter, fine particles, air purifier, exhaust fumes, clean air, low-cost sensors for air, wood smoke, smog, exhaust, exhausts, soot, fumes, dirty air, air is dirty, wood burning
buller: noise pollution, noise cancelling, noise barrier, sound insulation, background noise, noise mapping, quiet area
lantbruk: precision farming, precision agriculture, smart farming, crop monitoring, dairy farm, animal husbandry, livestock farming, crop yield, farm to fork, farm to table, weed control, pest control, soil moisture, milking robot
skog: forest fire, wild fire, forest management, forest inventory, timber harvesting, bark beetle, logging road, tree inventory
biologisk mångfald: nature conservation, wild life, wildlife monitoring, camera trap, camera traps, invasive species, citizen science, bird watching, green infrastructure
livsmedel: food safety, food industry, food processing, shelf life, plant based, alternative protein, food supply, novel food
livsmedelssäkerhet: food security, food poisoning, food inspection, allergen control
handel: point of sale, brick and mortar, self-checkout, self checkout, shopping mall, shopping centre, high street, convenience store, grocery store, unmanned store, click and collect, supermarket aisle
turism: tourist destination, visitor attraction, visitor economy, visitor flow, tour guide, guided tour, theme park, travel experience, over-tourism, day trip, day tripper, holiday maker, city break, sustainable tourism
friluftsliv: hiking trail, nature trail, outdoor life, national park, ski resort, ski slope, ski lift, mountain rescue
kultur: cultural heritage, performing arts, art gallery, audio guide, arts and culture, creative industries, visitor experience
bibliotek: public library, self-service library, self-issue, library card, open library, book return, staffless library
evenemang: crowd management, crowd control, crowd flow, crowd safety, major event, mass gathering, sports arena, live event
idrott: sports club, sports performance, sports injury, athletic performance, sports hall, grassroots sport, elite athletes, leisure centre, leisure center, swimming pool
skola: primary school, elementary school, secondary school, middle school, junior high, high school, school day, school children, class room, special needs education, head teacher, school playground, sixth form
undervisning: distance learning, remote teaching, blended learning, learning management system, flipped classroom, lesson planning, teaching aid, learning outcomes, online learning
skolfrånvaro: school attendance, school refusal, school dropout, drop-out rate, truancy rate
förskola: day care, daycare centre, day nursery, nursery school, early years, early childhood, early childhood education, pre-school, child care
elevhälsa: school nurse, school counsellor, school counselor, pupil wellbeing, student wellbeing, pastoral care
vuxenutbildning: lifelong learning, life-long learning, adult learning, night school, vocational training, re-skilling, reskilling
arbetsmarknad: job seeker, job seekers, job centre, job matching, labor market, out of work, job coach, return to work, back to work
kommun: local government, local authority, city council, town hall, city hall, town council, municipal services, local council, borough council
e-tjänst: online services, self-service, one-stop shop, one stop shop, e-government, digital government, digital by default, digital first, online form, citizen portal, once-only principle
medborgarservice: customer contact, customer care, help desk, service desk, contact centre, contact center, front office, call queue, public counter, first-line support
handläggning: benefits processing, application processing, decision letter, permit processing
administration: back office, paper work, paperwork burden, admin burden, administrative burden, form filling, data entry, office work, invoice processing, expense claims
medborgardialog: citizen engagement, public consultation, participatory budgeting, town meeting, community engagement, civic participation, civic tech
digital delaktighet: digitally excluded, digital skills, tech savvy, tech-savvy, digital poverty, digital natives
räddningstjänst: fire and rescue, fire service, fire station, fire fighter, fire truck, fire engine, search and rescue, first responder, first responders, emergency services, incident commander, hazardous materials, jaws of life
brand: smoke detector, smoke alarm, fire extinguisher, fire drill, wild fire, forest fire, evacuation route, fire hazard
kris, krisberedskap: civil protection, civil defence, civil defense, crisis management, disaster relief, disaster recovery, disaster management, business continuity, contingency plan, contingency planning, critical infrastructure, mass casualty, shelter in place, early warning system, emergency response, major incident, security of supply
säkerhet: access control, perimeter protection, public safety, public security, physical security, security guard, safe and secure, surveillance camera
brott: petty crime, hate crime, gang crime, law enforcement, crime scene, street crime, anti-social behaviour, anti-social behavior
hyresgäst: housing association, social housing, council housing, affordable housing, rental flat, housing company, student accommodation, tenant engagement
landsbygd: rural community, remote areas, remote communities, hard-to-reach, outlying areas, back country
invånare: general public, members of the public, local community, local residents, grass roots, grassroots, civil society, community members
ungdom: young adults, teenage girls, teenage boys, young person, care leavers, youth centre, youth club, youth work, youth center
äldre: older adult, senior citizen, senior citizens, golden years, silver economy, oldest old, people over 65, elderly person, older persons, elder people
funktionsnedsättning: people with disabilities, physically disabled, reduced mobility, differently abled, intellectual disability, learning disability, persons with reduced mobility, mobility impaired
natt: night time, night shift, overnight stay, graveyard shift, round the clock, around the clock
personal: front line staff, frontline staff, frontline workers, staff members, work force, blue collar, human resources, allied health professionals
sjuksköterska: registered nurse, staff nurse, ward nurse, nurse practitioner, nursing staff, ward sister, head nurse, clinical nurse specialist
undersköterska: healthcare assistant, health care assistant, nurse aide, nurses aide, care worker, care workers, support worker
läkare: medical doctor, attending physician, consultant doctor, junior doctor, hospital doctor, house officer
volontär: third sector, voluntary sector, charity sector, community volunteer, non-profit, not-for-profit
djur: animal welfare, animal health, companion animal, companion animals, veterinary clinic, guide dog, farm animals
industri: manufacturing industry, heavy industry, process industry, shop floor, factory floor, steel mill, steel plant, paper mill, pulp and paper, open pit, mine site
positionering, gps: where abouts, whereabouts, location sharing, geo fence, geofence
inloggning: forgot password
användbarhet: easy to learn, user friendly, user-friendly
produktprovning: stress test, crash test
radar: camera-free
demens: forgets things, keeps forgetting, forgetting where, forgets to eat, forgets names, leaves stove on, wanders off, wandering residents, gets confused, goes missing from care home, does not recognize family, repeats the same question, losing memory, going senile, muddled at night, early memory problems
spårning av utrustning: hunting for pumps, hunt for equipment, hunting for equipment, lost pumps, missing pumps, missing wheelchairs, find the bladder scanner, devices go missing, equipment goes missing, lost beds, equipment pool, equipment loan
neonatalvård: born weeks early, born too early, baby stops breathing, cot death, incubator, feeding tube baby, low birth weight, prematurely born, prematurely, preemie, premature twins, born too soon
återinläggning: come back after discharge, back in hospital, bounce back to hospital, back on the ward, come back two weeks, return to hospital, ends up in hospital again
utskrivning: send them home, sent home too early, going home from hospital, ready to leave hospital, stuck in hospital, waiting to go home, leave the hospital, home from hospital, nowhere to go after hospital, take-home medicines
fallprevention: slipping on floor, slipping in shower, slip in the bathroom, tripped over, trips over rugs, loses balance, unsteady on feet, wobbly on feet, broken hip, fractured hip, grip socks, grab rail, grab bars, fell down stairs, tumble
fallarm: lying on the floor, lay on floor, nobody found her, cannot get up, notice if he falls, knows when someone falls
sväljsvårighet: food goes down wrong way, choking on food, thickened drinks, thickener, pureed food
rullator: walking frame, zimmer frame, walking stick, walking aid, walking aids, rollator
hjälpmedel: commode, raised toilet seat, shower chair, bath lift, grabber, stairlift, stair lift, bath board, tin opener for weak hands, jar opener, easy-grip cutlery, special cutlery
toalett: commode, bedpan, bedpans, urinal bottle, loo
sår, sårvård: leg weeps, bandage for months, will not heal, does not heal, slow to heal, change the dressing, dressing change, gauze, stitches, skin tear, stump, maggot therapy
trycksår: sore heels, red heels, lying too long, turning patient at night, pressure relief, pressure relieving, pressure-relieving mattress, sore from lying
kylkedja: got too warm, too warm on lorry, kept cold, keep it cold, stays cold, fridge lorry, refrigerated van, refrigerated truck, reefer container, cold box, temperature logger
överrapportering: handing over patients, handing over to hospital, type same vitals, passing on information, end of shift report
dubbeldokumentation: type three times, write it down twice, rekey, rekeying, re-keying, copying figures by hand, same data again, type the same
självskada: cut themselves, cuts herself, cuts himself, self-injury, hurt themselves, hurting themselves, harming themselves, burn themselves
självmord: ligature, ligature risk, ligature points, kill themselves, killed himself, hang themselves, jumps in front of train, jump from bridge
patientförflyttning: ruins our backs, lifting heavy patients, hoist sling, hoist slings, get patient out of bed, moving patients, out of bed, up in bed, turning sheet, transfer board, rolling patients, bariatric patients
belastningsskada: ruins our backs, bad backs, back injury, back injuries, sore shoulders, strained back, worn-out knees, wrists ache, repetitive strain
primärvård: outside the surgery, get an appointment with doctor, doctors appointment, see a gp, see a doctor, gp receptionist, family doctors, surgery from seven, eight oclock scramble, repeat prescriptions, registered with doctor
sjukskrivning: sick note, fit note, signed off work, off sick, sick certificate, sick leave certificate, long-term sick, back to work after illness
väntetid: queue outside, seen by a doctor, waiting to be seen, hours in waiting room, sitting in waiting room, months to see, long queue for care, stuck on waiting list
sömnapné: snores, snoring, husband snores, stops breathing at night, gasps for air at night, mask at night
schemaläggning, bemanning: standing in tonight, who works tonight, sick call, calls in sick, last-minute cover, agency staff, agency nurses, temp staff, not enough nurses, one nurse too few, doctors rota, day off, holiday requests, overtime
matsvinn: food in the bin, food goes in bin, throw away food, thrown away food, leftovers, leftover food, scraps, plates scraped, uneaten meals, uneaten, surplus food, too good to throw
måltider: canteen, dinner lady, lunch trolley, meal tray, food trolley, order meals at bedside
hiss: lift keeps breaking, lift out of order, lift is broken, stuck in the lift, escalator, escalators, lift engineer
tillgänglighet: stranded at the platform, no ramp, ramp, ramps, dropped kerb, kerb drop, curb cut, kerb cut, wheelchair cannot get, cannot get in with a wheelchair, narrow doors, heavy doors, disabled toilet, small print, easy read, tactile paving, hidden disability
hörsel: miss announcements, hears badly, cannot hear, does not hear, lip reading, lipreading, turn up the volume, ringing in ears
vägskador: angry drivers, tarmac, resurfacing
bevattning: water blindly, watering crops, water the crops, crops wither, thirsty crops, dry soil, drip lines, sprinklers
lantbruk: crops wither, wither, farmer fields, tractor, tractors, combine harvester, sheep, cows, cattle, pigs, pigsty, piglets, hens, poultry, slurry, manure, ploughing, hay, fodder, wheat, sowing, harvesting, lame cows
vinterväghållning: ploughs go out, plough the roads, plow the streets, snowplough, snowplow, snowploughs, gritter, gritters, gritting, icy pavements, icy pavement, icy sidewalks, icy steps, salt on roads, snowed in
energibesparing: eats half our budget, heating bill, heating bills, electricity bill, energy bill, energy bills, fuel bills, too expensive to heat, leaky windows, draughty, lights left on, heating left on, insulate the loft
uppvärmning: boiler room, oil burner, thermostat, thermostats, freezing flats, cold flats, wood burner, pellets
inomhusklimat: complain it is stuffy, stuffy classroom, stuffy, get headaches in the building, headaches at work, no fresh air, air is bad indoors, hot classrooms, too hot indoors, cold and draughty, mouldy, mouldy walls, moldy, damp walls, windows cannot open, carbon dioxide in classrooms, smells of mould
översvämning: every time it pours, pours with rain, river bursts, bursts its banks, sandbags, water in the cellar, water levels rise, sluice gate
dagvatten: heavy rain, drains block, blocked drains, gullies, gutters overflow, puddles, culvert, soakaway, water runs off, paved surfaces, permeable paving
migrant: refugees, asylum, asylum seekers, speak no english, does not speak the language, do not understand letters, undocumented, undocumented migrants, mother tongue, foreign-born, newcomers, first language is not
klarspråk: do not understand letters, hard to read letters, letters nobody understands, plain language, plain english, official letters, jargon, easy to read
ensamhet: nobody to chat with, nobody to talk with, never leave flat, never leaves house, never go out, no visitors, lonely, sits alone all day, days without talking, empty nest, widow, widower, widows, no friends, befriending, someone to talk to
tvätt: hospital gowns, gowns go missing, sheets go missing, clean linen, dirty linen, scrubs, work clothes hospital, uniforms washed, bed sheets, uniforms
provhantering: track of specimens, lose specimens, lost samples, lost specimens, mislabelled, mislabeled, unlabelled, sample tubes, label on tube, between theatre and lab, wrong tube
provtransport: samples to the lab, send samples, specimens to lab, samples by courier, transporting samples, blood samples by, samples between hospitals
förlossning: woman in labour, women in labour, in labour, in labor, contractions, waters broke, c-section, caesarean, cesarean, epidural, give birth at home, birth partner, tear during birth
graviditet: pregnant, baby kicks, unborn baby, due date, heartbeat of unborn, miscarriage, stillbirth
endometrios: painful periods, period pain, pain every month, girls periods
kvinnosjukvård: painful periods, heavy periods, period poverty, sanitary pads, tampons, vaginal, womb, ovaries, pelvic floor, prolapse, menopause, contraceptive
psykisk hälsa, psykisk ohälsa: talk about how they feel, talk about feelings, feeling down, feels sad, panic attacks, panic attack, worries all the time, cannot get out of bed, nervous breakdown, at breaking point, mentally ill, troubled teens, hears voices, mood swings, mood tracker, mindfulness, worried sick, burnt out, burned out, secure unit, sectioned
cancer: chemo, chemo makes sick, lump in breast, lump, tumours, tumour, malignant, radiotherapy, oncologist, biopsy, lost my hair, hair loss during treatment, remission, melanoma, lymphoma
egenmonitorering: tell someone from sofa, measure at home, readings from home, report symptoms, log symptoms, without going to hospital, instead of coming to hospital, patients weigh themselves, home monitoring kit, watch over patients at home
diabetesfot, diabetes: check their feet, numb feet, pricking finger, prick fingers, injects insulin, jabs, carb counting, sugar too low, hypo, hypos, sugar drops at night
ortos: splint, splints, bespoke splints, brace, plaster cast, insoles, back brace
protes: artificial leg, artificial hand, artificial arm, lost a leg, amputee, amputees, amputation, missing limb, stump socket, bionic
operation: operating room mock-up, mock-up of operating room, operating room, scalpel, scrub nurse, surgeons, surgeon, instruments left inside
anestesi: put to sleep, anaesthetist, anesthesiologist, anaesthetics, sedation, sedated, awake during surgery
räddningstjänst: fire crews, fire crew, see through smoke, smoke divers, firemen, firefighter, fire brigade, fire department, trapped in car, cut people out, lifeguards, lifeboat, missing person
brand: smoke alarms, sprinkler, arson, goes up in flames, burns down, wildfire, wildfires
bedrägeri: tricked on phone, being tricked, tricked into giving, scam, scams, scammed, scammers, conned, fraudsters, fake calls, bank codes, phishing, fleeced, swindled, identity theft
viltolycka: moose on the road, deer on the road, wolves on road, animals on the road, hit a deer, hit a moose, animals crossing road, roadkill, deer collisions
avfall: bins overflow, overflowing bins, rubbish, garbage, trash, litter, littering, dumpster, fly-tipping, fly tipping, scrap yard, sorting rubbish, sort rubbish, compost, full bins
riskavfall: sharps bin, sharps box, medical waste, yellow bags, biohazard
betalning: without standing in line, coins, no cash, checkout, checkouts, buy without queueing, bank card does not work, split the bill
handel: shoppers, shopper, shopkeepers, shop, shops, shopping, shelf labels, checkout queue, shoplifting, groceries, supermarket, supermarkets
bibliotek: borrowing books, borrow books, librarian, librarians, bookmobile, return books, reading room for children
fjällräddning, fjäll: avalanche, avalanches, off piste, snow slides
skidåkning: skiers, skier, lift pass, piste, pistes, snow cannons, artificial snow, slopes
laddning: charge at home, charge the car, charge my car, nowhere to charge, plug in the car, plug in car, charger broken, out of order chargers, charger queue, chargers
autonoma fartyg: without a skipper, ferry without captain, no crew on board, crewless, unmanned ferry, self-steering boat, remote-controlled boat, shore-based captain
sjöfart: skipper, mooring, quay, tugboat, tugs, dock workers, deckhand, seafarers, fairway, buoys, anchor, hull cleaning, marina, marinas
trygghet, säkerhet: feel unsafe, feels unsafe, feeling unsafe, unsafe for women, afraid to walk home, walk home alone, scared at night, scared to go out, dark alley, dark park, harassed on the bus, harassment, sexual harassment, catcalling, safe at night, feel safe
syn, synhjälpmedel: cannot see well, loses sight, losing sight, poor eyesight, braille, read labels aloud, magnifier
kriminalvård: prisoners, prisoner, inmates, inmate, prison, jail, probation, offenders, ex-offenders, behind bars, correctional, reoffending, ankle tag, parole
klinisk studie: works before regulator, evidence for the regulator, on real patients, phase two, sample size, sponsor of trial, trial site, study site, recruiting patients, healthy volunteers, first patient in, control arm, peer-reviewed, publish paper, investigator site, clinical partner, post-market follow-up
validering: evidence that it works, evidence that our device works, prove that it works, does it really work, third party test, compare with gold standard, how accurate, accurate enough, false positives, claims hold, check our claims, proof that it works
etikprövning, etik: film patients, filming patients, allowed to record, record patients, who decides if we may, need permission from patients, permission to film, children in a study, sign a consent, consent of patients
innovationsupphandling: nobody else has bought, first hospital to buy, willing to buy first, buy something that does not exist, first customer in public sector, buying innovation
upphandling: sell to the nhs, sell to hospitals, selling to hospitals, sell to councils, tendering, tenders, bid for contract, bidding, buyer in health care, supplier list, framework supplier, award criteria
hälsoekonomi: saves money for taxpayer, saves money, save money, money saved, worth the cost, reduce cost per patient, cost of doing nothing, prove savings, cash-releasing, show savings, spend to save
prototyp: lash-up, early lash, rough version, first working version, works on my bench, garage project, early sample, home-made, made in our shed, crude version, breadboard version, working model
användartest: nurses to break it, buttons too small, are buttons too small, tell us whether buttons, honest opinion, honest opinions, tell us what they think, what nurses think, feedback from nurses, feedback from patients, feedback from doctors, opinions of staff, let staff play, user panel, real users, hands of users, confusing menus, see if they understand
äldre: real elderly people, seniors, old age, frail, nan, old folk, the aged, retired
blodprov: take blood without, no needle, needle-free, needle phobia, afraid of needles, hard to find vein, bad veins, phlebotomist, phlebotomy, drawing blood, taking blood, blood taken at home, prick test
dialys: tied to machine, three days a week machine, kidneys fail, kidneys failed, kidney failure, renal, fistula, transplant waiting kidney
öroninflammation, önh: ear ache, earache, ear infections, ear infection, glue ear, grommets, look in the ear, sore throat, tonsils, tonsillitis, blocked nose, sinuses, nosebleed, lost voice, hoarse
afasi, logopedi: learning to speak, learn to speak again, lost her speech, lost his speech, cannot find the words, stammering, stutter, stuttering, late talker, slurred speech, lisp
stroke: paralysed on one side, half of body, drooping face, face drooping, weak arm
parkinson: tremor, trembling hands, hands shake, hands tremble, shaking hands, freezes when walking, stiff and slow
inkontinens: bedwetting, bed-wetting, wets the bed, wet bed, leaks when laughing, pads, incontinence pads, wet pads, adult nappies, nappy, diapers, diaper, bladder, weak bladder, catheter bag, goes to toilet all night
läkarsekreterare: ward clerk, medical secretary, medical secretaries, doctors letters, typing letters, typing notes, medical typist
hud: head lice, lice, rash, rashes, itch, itching, itchy, mole changed, birthmark, warts, acne, scabies, psoriasis, sunburn, ringworm
bältros, vaccin: shingles, flu jab, jabs, booster, immunisation, measles, whooping cough
orosanmälan, socialtjänst: safeguarding, child at risk, children at risk, neglected children, neglected child, neglect, child abuse, taken into care, foster care, foster carers, foster home, social worker, social workers, caseworker, family support worker, beaten at home, hits his wife, battered women, women's shelter
inflammatorisk tarmsjukdom: crohns, crohn, colitis, ulcerative colitis, ibd, runs to the toilet, tummy cramps
cerebral pares: palsy, cerebral palsy, spastic, spasticity
tunnelbana: tube strike, tube station, tube train, tube trains, platform gap, mind the gap
järnväg: derailment, derailed, derails, signal failure, signal fault, sleepers, points frozen, track circuit, overhead wires, signalling, trackside, track workers, suicide on track
biljettkontroll, biljett: fare dodgers, fare dodging, fare evasion, dodge fares, fare dodger, travel card, oyster, tap out, conductor, turnstile, riding without paying, ride without paying, travel without paying, people without tickets, dodge the fare, jump the gate, jump the barrier
skolskjuts: school run
demensboende: dementia unit, locked ward, memory unit
avlopp: septic tank, cesspit, sewers, sewer, sewage, manhole, fatberg, fat in the pipes, wet wipes, clogged pipes, blocked toilet, blocked pipes
dricksvatten, vatten: tastes odd, safe to drink, lead pipes, chlorine, limescale, dripping tap, drinking fountain
värmepump, energi: heat pump, heat pumps
grönområde, dagvatten: green roof, green roofs, green wall
biologisk mångfald: beekeeping, bees, beehive, pollinators, hedgehogs, bats, newts, nesting birds, butterflies, wild flowers, rewilding, weeds invade, japanese knotweed, muskrats, otters
grönområde: allotment, allotments, lawn, lawns, mowing, mow the grass, playing field, gardeners, gardener, shade in the city
internetpsykiatri, kbt: iapt, talking therapy, online therapy, therapy by chat, self-help programme
ortopedi, fysioterapi: msk, new knee, new hip, hip replacement, knee replacement, torn ligament, ligament, frozen shoulder, broken wrist, broken arm, broken leg, sprained, sprain, physio, physios, bone fracture, crutches
logoped: salt therapist, speech therapist, speech therapists
arbetsterapi: cota, occupational therapists
kommunikation mellan personal: shouting down the corridor, shout across the ward, bleeps, bleep, pagers, reach the doctor, cannot reach the doctor, whatsapp between staff, tell the team, staff messaging
buss: stuck behind parked vans, busman, drivers cab
citylogistik: lorries out of town, lorries out of city, vans in the city, white vans, unloading in the street, delivery vans, fewer lorries, too many deliveries, double parking, loading bay, loading bays, night deliveries, deliveries to shops
sista milen: parcels, parcel, parcel locker, parcel lockers, post boxes, postman, postmen, missed delivery, missed deliveries, couriers, courier, packages stolen
npf: cannot sit still, lose track of lessons, fidgets, fidgety, cannot concentrate, trouble concentrating, hyperactive, easily distracted, sensitive to noise, meltdowns, meltdown, tourettes, dyslexic, dyslexia, spells badly
undervisning: lessons, lesson, homework, classroom, classrooms, whiteboard, mathematics, maths, reading aloud, learn to read, mark essays, grading, pupils fall behind, fall behind at school, exam, exams
skolfrånvaro: skip school, skips school, bunking off, truants, truant, stay away from school, refuse to go to school, absent pupils
mobbning: bullying, bullied, bullies, left out at school, teased
förskola: toddler group, nap time, crèche, creche, childminder
läkemedelshantering: wrong pills, wrong pill, mix up medicines, dispense pills, pill crusher, crush tablets, medicines locked, medicine cupboard, drug cupboard, opioids missing, count tablets, expired medicine, expired drugs, vials, ampoule, syringes, syringe, drawing up drugs
medicinpåminnelse, följsamhet: forgets pills, forget pills, forgets her pills, forgets his medicine, forget to take, forgets tablets, takes her tablets, pills on time, not taking medicine, skip doses, skips doses, stop taking medicine, pillbox, pill box
undernäring, nutrition: eats too little, does not eat, will not eat, not eating, losing weight, skinny, malnourished, malnutrition, poor appetite, no appetite, drinks too little, dehydrated, dehydration, fluid balance
hygien, vårdhygien: germs, bugs spread, spreading bugs, norovirus, catch infections in hospital, infections spread, wash hands, wash their hands, washing hands, mrsa, mask wearing, wiping surfaces, wipe down, disinfect, disinfecting, dirty hands, isolation of patients, c diff, sterilise, sterilize
sterilcentral: wet packs, instruments washed, autoclave, autoclaves, endoscope washing, scope reprocessing, reprocessing, washer disinfector, tray missing
akutmottagning: overcrowded emergency, full emergency room, ed nurse, drunk patients, walk-ins, trolleys in corridor, patients on trolleys, corridor patients, ambulances queuing, minor illness
ambulans: paramedics, paramedic, on the way to hospital, blue lights, emts, emt, lights and sirens
hjärtstopp: heart stopped, collapses on the pitch, collapsed in street, chest compressions, defib, defibs, aed, aeds, nearest defibrillator, bystanders
hjärtsvikt: swollen legs, short of breath and weight gain, tired heart, heart pump weak
hjärta: skipped beats, irregular pulse, palpitations, blocked artery, arteries, statins, cholesterol, bypass, stents, stent
kol, lungsjukdom: smokers cough, coughs at night, coughing, cough, wheeze, wheezing, wheezy, emphysema, oxygen bottle, oxygen tank, breathless, hard to breathe, cannot breathe, phlegm, mucus, lungs, bronchitis
allergi: hay fever, peanuts, epipen, allergic, anaphylaxis, gluten
smärta: hurts, hurting, aching, aches, backache, headaches, headache, migraine, sore back, painkillers, agony, aching joints
övervikt: too fat, overweight, obese, slimming, slim down, put on weight, lose weight, bariatric, gastric bypass, couch potato
livsstil, levnadsvanor: sit too much, sitting all day, exercise more, eat better, healthy choices, quit smoking, vaping, vapes, cut down on drinking, drink less, lazy, healthier lives, new habits, screen time
beroende, missbruk: drinks too much, alcoholic, alcoholics, junkies, heroin, cocaine, cannabis, overdose, overdoses, gambling, gambler, gamblers, addicts, addict, relapse, drugs in the street, stay sober, sober
palliativ vård: last weeks of life, last wishes, bereavement, grief, grieving, die with dignity, saying goodbye, deathbed, peaceful death
tandvård: tooth, teeth, toothache, brushing teeth, brush teeth, dentures, denture, fillings, dentist, dentists, gums, braces, cavities, root canal, wisdom teeth, dental
ögonsjukvård: eye drops, cataract, cataracts, glaucoma, retina, optician, opticians, blurry, blurred vision, squint
röntgen: scans, scan backlog, radiographer, radiographers, radiologist, radiologists, reading scans, missed fractures, x-rays, xray, read images faster, shadow on lung, contrast dye, radiation dose, reading queue, reporting backlog, unreported scans, reporting queue, reading list, reading load, turnaround of reports, unread images
patologi: biopsies, pathologist, pathologists, histology, cells under microscope
trygghetslarm: alarm button, press for help, red cord, red button, pendant, neck alarm, calls for help, call for help from home, push for help
nattillsyn: check on them at night, checking at night, sleeps without being woken, woken by night staff, peek in at night, camera at night, nightly rounds, asleep and not disturbed
hemtjänst: home help, help at home, help to shower, help washing, someone to clean for mum, carers who drive, fifteen-minute visits, key safe, carer never comes
äldreboende: old peoples home, rest home, care homes, nursing homes, residents, residents lounge, activities for residents, life in care home
välfärdsteknik: watch over mum, keep an eye on mum, keep an eye on grandma, look after mother from afar, gadgets for the elderly, technology for old people, safe at home, stay in her own home, live at home longer, granny flat
anhörig: my mother, my mum, my mom, my father, my dad, my husband, my wife, daughter of patient, carers break, carer strain, next of kin
barnsjukvård: sick child, ill children, kids in hospital, child patients, children afraid of, scared of hospital, scared children, frightened child, paediatrician, pediatrician, wards for children
barn: little kids, toddler, schoolchildren, boys and girls
hot och våld: attacked by patients, attacked at work, threatened, abusive, spat at, punched, assault, assaults, assaulted, knife, knives, stab vest, personal attack alarm
arbetsmiljö: stressful job, worn out, exhausted staff, burn-out, accidents at work, injured at work, cuts and bruises, toxic fumes at work, dust at work, chainsaw injuries, night work, sick days
tolk: interpreters, translate, translates, translating, translator, language we share
journal: paperwork on the ward, clinical notes, note-taking, patient notes, documentation takes, writing up, write up, medical notes, clicks in record, medical files, charts on paper, type up
informationssäkerhet: ransomware, hackers, hacker, cyberattack, cyberattacks, malware, firewall, vulnerabilities, stolen laptop, locked out of systems, hacking, held to ransom, intruders in the network, password sharing, sharing passwords
personuppgifter: who sees my data, spying, snooping, private life, leak of patient data, anonymise, anonymize, faces blurred, data subjects, sensitive information, consent to share
elnät: blackout, blackouts, brownout, power cuts, grid is full, no capacity in grid, transformer, transformers, substation, substations, pylons, power lines, cable faults, too many plugging in, electricity peaks
solceller: panels on the roof, solar roof, solar on schools, sunshine to power, inverter
vindkraft: turbines, turbine, rotor blades, wind farms
byggande: building sites, scaffolding, cranes, concrete, bricklayer, plasterboard, contractors, prefab, timber frame, foundations, excavator, excavators, dig up the street, trench, handover of building
fastighetsdrift: caretaker, caretakers, janitor, janitors, leaking roof, roof leaks, broken windows, find faults in building, landlord, landlords, empty rooms, meeting rooms, unused offices
hyresgäst: tenants, council flat, council flats, housing estate, stairwell
gatubelysning: streetlamps, streetlight, streetlights, dark paths, lights on footpaths, light up path, unlit
stadsplanering: planners, planning permission, pedestrianise, car-free street, master planning, liveable
kris, krisberedskap: wartime, air raid, bomb, terror, terrorist, chemical spill, gas leak, evacuate, evacuating, mass casualties, nuclear accident, disaster, disasters, stockpile, stockpiles, when everything stops, days without power, emergency supplies, field hospital
brott: burglars, burglar, break-ins, drug dealers, gangs, gang shootings, shootings, pickpockets, graffiti, vandals, vandalised, stolen bikes, thieves
e-tjänst: apply online, online application, fill in forms, no paper forms, citizens log in, website of the council
handläggning: case worker, case workers, case handling, decisions take too long, applications pile up, processing applications, same questions from residents, planning applications, backlog of cases
medborgarservice: call the council, phone the town hall, long phone queues, answer the phone, phone calls all day, switchboard, hold music
administration: paperwork, invoices, invoice, spreadsheets, excel sheets, filing, payroll, forms to fill, copying and pasting, bureaucracy
medborgardialog: ask residents, ask the residents, residents opinions, petition, petitions, voting, polls, town hall meeting, what locals think, involve locals
turism: tourists, tourist, sightseeing, holiday cottages, hotels, hotel, airbnb, campsite, campsites, camper vans, souvenirs, guided walks, hostel, visitors, visitor, visitor numbers, visitor centre
kultur: exhibitions, exhibition, paintings, sculptures, artefacts, concert, concerts, orchestra, castle, archaeology, heritage
evenemang: festival, festivals, crowds, concert crowd, stadium, match day, matchday, football match, marathon, turnstiles, audience
idrott: footballers, football club, athletes, athlete, running shoes, gym, swimmers, coaches, training sessions, ice hockey
djur: pets, pet, dogs, dog owners, cats, vets, horses, horse, dog walkers, puppies
industri: plant floor, assembly, machine breaks down, machines break down, foundry, sawmill, sawmills, miners, mines, ore, smelter, quality defects, defects on the line, weld seams
skog: logging, timber, trees fall, fallen trees, harvesters, spruce, pines, bark beetles, sawlogs, seedlings
buller: too loud, noisy, music next door, decibels, ear protection, earplugs
trängsel: traffic jams, jams, bumper to bumper, stuck in traffic, clogged streets, too many cars, tailback, tailbacks
parkering: parked vans, nowhere to park, find a parking, double parked, parked cars, traffic warden, drive around for a space
trafiksäkerhet: speeding, speeders, hit by a car, hit by car, dangerous crossing, crashes, crash, collisions, near misses at junctions, junction, junctions, blind spots, texting while driving, seat belt, distracted drivers
självkörande fordon: no driver, drives itself, driverless, autopilot, robotaxi, robotaxis, self-drive, remote driver
kollektivtrafik: transit, commuters, season tickets, leave the car at home, instead of car, get people out of their cars, missed connections, missed connection
färdtjänst: wheelchair taxi, taxi for disabled, picked up at home, taxi to hospital, patients to appointments, ride to the hospital, rides to hospital, lift to hospital
anropsstyrd trafik: no bus in village, no bus, book a bus, empty buses, buses run empty, call a bus, one bus a day
cykel: cyclists, cyclist, bikes, cycle lanes, helmets, helmet
flygplats: luggage, baggage, suitcases, runway, runways, check-in desk, gate agents, boarding, jet lag, passport control, de-icing planes, airfield
drönare: quadcopter, fly samples, fly medicine, fly defibrillators, pilots of drones
robot: machine carries, machine that lifts, machine that carries, robots that carry, robot fetches, android helper
taligenkänning: types while I talk, type while doctor talks, writes notes while, listens to the consultation, listens to visit, dictating, talk instead of typing, voice notes, captioning
prediktion: know in advance, see it coming, forecast, forecasts, hours ahead, days ahead, early signs, predicts who, tomorrow's patients
positionering: track down, locate people
interoperabilitet: do not talk to each other, systems that talk, connect to the record, plug into the record, fits with existing systems, integrate with, hook up to, data locked in
artificiell intelligens, ai: teach the computer, computer learns, trained on, recordings to train, algorithm learns
digital delaktighet: cannot use smartphones, cannot use a computer, do not own a smartphone, older people online, left behind digitally
inloggning: badge in, forgotten password, forgotten passwords, passwords all day, log in ten times, sign in once, two passwords
demens: turning the oven on, oven left on, oven on, walks off, walking off, walking out at night, lost in her own home, repeats himself, asks same thing, losing his mind, keys in the fridge, not herself anymore
sängtransport, sjukhuslogistik: porters push, push beds, push trolleys, empty trolleys, pushing beds, walk miles a day, porter, porters waiting, errands in hospital, supplies to the ward, ward supplies, running out of supplies, run out of gloves, restock, restocking, storeroom, store rooms, cupboards restocked, shelves are empty on the ward
amning: will not latch, latch, breast milk, breastfeeding, breast feeding, nursing mothers, milk supply, milk pump, formula milk
skolfrånvaro, ungdom: drop out of college, dropped out, neets, neet, sit in their room, stay in their room, never leaves his room
spelberoende: sit gaming, gaming all night, addicted to games, online betting, betting, slot machines
förarstöd: nod off, nods off, nodding off, behind the wheel, asleep at the wheel, fall asleep driving, sleepy drivers, tired drivers, drowsy, drowsiness
drönare: send blood by air, deliver by air, over the water by air, airlift, airborne
djur: gulls, seagulls, pigeons, rats, rat, mice, bedbugs, bed bugs, cockroaches, vermin, rodents, pests
sömn: slept properly, not slept, slept badly, lies awake, lying awake, insomnia, tired in the morning, wakes up at night, tossing and turning, waking up tired, sleepless
inomhuspositionering: lost in the hospital, get lost in hospital, finding the right ward, maze of corridors, ask for directions, directions indoors
medborgardialog: hear from people who, never come to meetings, listen to residents, residents never asked, town hall meetings, quiet voices, seldom heard, people we never hear from
kyla: cold store, freezer, freezers, fridges, fridge, cold rooms, cold room
arbetsmiljö: freeze their fingers, cold fingers at work, lifting boxes, heavy boxes, kneeling, knees ruined, bending all day, working alone, dangerous job, dangerous machines, crushed fingers, staff are tired, tired staff, sick leave among staff, staff quit, quit their jobs
ätstörning: starving themselves, starves herself, starving herself, throws up after, anorexic, anorexia, bulimia, binge, binge eating, refuses to eat, afraid of gaining weight
titthålskirurgi, bilddiagnostik: see inside without, inside without opening, without opening up, small holes, tiny cuts, camera inside the body
medicinpåminnelse, följsamhet: forgotten tablets, forgotten pills, missed tablets, missed pills, remembers her tablets, remember to take tablets
validering: digital product helps, evidence of benefit, measure the effect, evaluate our product, independent evaluation, measure impact, show impact, effect on patients
desinfektion, material: wiped with alcohol, wipe with alcohol, withstand cleaning, stand cleaning, survives washing, cleaned with bleach, bleach, easy to clean, disinfectant, disinfectants, hospital detergents
bibliotek: books to housebound, books to the housebound, bringing books, books delivered, lending, borrowers, book club, story time
hemtjänst, trygghet: strangers at the door, open the door to strangers, strangers who say, fake carers
flygplats: airside, apron, arrivals hall
lastbil: tail lift, sleep in the cab, somewhere to sleep for drivers, truckers, trucker, tachograph, haulier, hauliers, haulage, trailers, trailer, semi-trailer, forty-tonne
ruttplanering: driving between addresses, shortest route, best order of visits, plan the visits, plan rounds, optimise routes, routes planned, drive around in circles, planning routes
kommun: council, councils, city officials, mayor, councillors, town officials
fiske: fishing, fishermen, anglers, salmon farm, trawlers
vattenkvalitet, sjöar: fish are dying, dead fish, algae, algal bloom, green water, safe to swim
volontär: unpaid helpers, helpers, neighbours who help, people who want to help
rekrytering: nobody applies, no applicants, vacancies, vacancy, hire nurses, hiring, hire staff, cannot recruit, job adverts, job applicants, headhunting
kompetens, utbildning: new staff need to learn, teach new staff, train our staff, refresher course, learn on the job, onboarding, induction of staff, certify skills, practise procedures, practice stitching, apprentices, apprenticeship, trainees
telefonrådgivning: phone line for patients, nurses on the phone, callers wait, advice by phone, ring for advice, helpline, hotline, phone advice
vårdplats: no beds, full wards, ward is full, beds are full, out of beds, empty bed, no free beds
patientmedverkan: listen to patients, patients are not heard, patient stories, nobody asks patients, ask the patients, what matters to patients, complaints from patients, patient complaints, understand their diagnosis, explain to patients, patients understand
journal: reading old notes, history of the patient, read through notes, doctors at the screen, doctors stare at screen, typing during visit, letters to gps
hudcancer: new mole, sun damage, skin cancer check
blodtryck: pressure too high, measure pressure at home, cuff, cuffs
urinvägsinfektion: burns when peeing, peeing, stings when, pee, urine test, dipstick, dipsticks
fertilitet: cannot get pregnant, getting pregnant, infertile, egg freezing, sperm, ovulation
epilepsi: seizures, seizure, convulsions, epileptic
migrän: migraines, throbbing head
reumatism: gout, stiff joints, swollen joints, arthritis, morning stiffness, rheumatic, lupus
åderbråck: varicose veins, spider veins, support stockings, compression stockings
trauma: car crash victims, multiple injuries, stab wound, gunshot, gunshots, bleeding out, severe bleeding, tourniquet
transplantation: organ donor, waiting for organ, organ transport
barn: playthings, cuddly toys, cartoon, distraction for children, brave for the needle
elbuss: overnight charging of buses, buses run out of power, range of buses
bussförare: bus cab, bus crews, drivers changeover, shift of bus drivers
tågtrafik, tåg: carriage, carriages, railcard
spårvagn: trams, streetcar, streetcars, trolleys on rails
fotgängare: pavement, pavements, sidewalk, sidewalks, walkers, zebra
trafiksignal: red light, red lights, green light for, lights at the crossing, signalised
vägunderhåll: verge, verges, bridge inspection, bridges in bad shape, bridge deck, road paint, white lines, holes in asphalt, manhole covers, road crew, road crews
skärgård: islanders, island, boat to the island, out on the islands, last boat
lantbruk: vineyard, orchard, milk yield, calving, calves, potato, potatoes, strawberries, too much manure, muck, spraying fields, weeds, tillage, soil sampling, farm workers, organic farm
återvinning, avfall: bottle bank, recycle, recycles, recyclable, e-waste, sorting plant, wrong bin
badhus: pools, lifeguard, drowning in the pool
lekplats: swings, climbing frame, sandpit
begravning: cemetery, cemeteries, funeral, funerals, burial, graveyard, crematorium
val, demokrati: voters, election, elections, ballot, polling, polling station
kulturarv: church, churches, archives, old photographs
`
