/** Fixed expressions of English that are read as one, British and American: terms of the vocabulary, a colon, the expressions, one way. See ../vocabulary.ts. */
export const englishIdioms = `
patientnära analys: point-of-care diagnostics, point of care device, bedside testing, bedside diagnostics, near patient testing, near patient test, lateral flow test, rapid diagnostic test, lab in a box, decentralised testing, decentralized testing
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
slutenvård: inpatient ward, inpatient unit, acute care hospital, acute hospital, secondary care, tertiary care, tertiary hospital, med-surg, general ward
akutmottagning: a and e, casualty department, front door of hospital, minor injuries, minor injury unit, resus room, fast track patients, door to needle, door to balloon
akutsjukvård: urgent and emergency care, acute medicine, golden hour, time critical, rapid response, rapid response team, medical emergency team, urgent care centre
triage: triage nurse, telephone triage, online triage, symptom checker, red flags, acuity score, first assessment, clinical triage, sorting patients
ambulans: emergency medical services, ambulance service, ambulance trust, ambulance crew, pre-hospital care, out-of-hospital, first on scene, medical dispatch, blue light services, response time, see and treat, hear and treat, non-conveyance
larmcentral: call handler, call taker, emergency dispatch, emergency control room, public safety answering point, nine one one, 911 call, 999 call, dispatch center
hjärtstopp: code blue, cardiac arrest team, crash team, crash cart, chain of survival, public access defibrillation, bystander cpr, out-of-hospital cardiac arrest
intensivvård: intensive care unit, critical care unit, high dependency unit, step-down unit, intensive therapy unit, life-sustaining
respirator: mechanical ventilation, weaning from ventilator, breathing machine, non-invasive ventilation, high-flow oxygen
sepsis: deteriorating patient, deteriorating patients, failure to rescue, septic shock, systemic infection, clinical deterioration
tidig upptäckt: early diagnosis, early warning, red flag symptoms, catch it early, case finding, catch early
operation: operating theatre, operating theater, operating suite, surgical suite, operating department, knife to skin, theatre turnover, theatre utilisation, surgical pathway, enhanced recovery, surgical checklist, sponge count, surgical site
operationssal: hybrid operating room, clean room theatre, laminar flow, surgical lights, operating table, surgical smoke
dagkirurgi: day case surgery, outpatient surgery, ambulatory surgery center, short stay surgery
operationsplanering: theatre list, surgical backlog, elective backlog, waiting list initiative, elective surgery, theatre schedule, block scheduling
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
fallarm: fall alert, personal emergency response, personal emergency response system, man down, lone worker
trygghetslarm: personal emergency response, medical alert, medical alert system, pull cord, telecare, technology-enabled care, emergency pendant, call for help, alarm receiving centre, lifeline pendant
äldreomsorg: senior care, long-term care, long term care, social care for older people, care of the aged, older peoples services, continuing care
äldreboende: residential home, residential aged care, assisted living, skilled nursing facility, long-term care facility, retirement village, retirement community, memory care, old folks home, extra care housing, senior living, care home residents
hemtjänst: home care worker, home carer, care worker, care visit, home care package, domestic help, personal care at home, care round, care runs, home support worker
kvarboende: age in place, independent living, stay at home longer, living independently, age well, active ageing, active aging, healthy ageing, healthy aging, successful ageing
korttidsboende: intermediate care, short break, step-up step-down, convalescent home, transitional care
nattillsyn: night check, night checks, night rounds, remote night watch, sleep undisturbed, hourly rounding
demens: memory loss, cognitive decline, mild cognitive impairment, sundowning, memory care, dementia friendly, dementia-friendly, living with dementia, wander off
välfärdsteknik: assistive living, ambient assisted living, assisted living technology, care tech, aging tech, smart care home, telecare services, assisted technology
hjälpmedel: assistive tech, mobility aid, mobility aids, daily living aids, aids and adaptations, durable medical equipment, adaptive equipment, community equipment
rullstol: power chair, power wheelchair, manual wheelchair, wheel chair, mobility scooter, seating clinic
kommunikationshjälpmedel: augmentative and alternative communication, speech-generating device, communication board, voice output, picture board
habilitering: early intervention, developmental delay, lifelong disability, childhood disability
tillgänglighet: universal design, design for all, barrier free, step free, easy access, equal access, accessible design, web accessibility, screen reader friendly
syn, synhjälpmedel: visually impaired, sight loss, partially sighted, white cane, legally blind, hard of seeing
hörsel: hard of hearing, hearing impaired, hearing loop, induction loop, hearing test, ear wax
anhörig: unpaid carer, loved ones, family caregiver, sandwich generation, carer burden, caregiver burden, respite for carers
socialtjänst: child protective services, child and family services, social care assessment, welfare office, benefits office, safeguarding adults, safeguarding children, community services, local authority care
försörjningsstöd: income support, welfare payments, cash benefits, social security, universal credit, living allowance
hemlöshet: rough sleepers, rough sleeping, housing first, sleeping rough, people without homes
missbruk: substance use, substance misuse, harm reduction, recovery programme, drink problem, drug misuse, addiction services
psykisk hälsa: mental wellbeing, mental well-being, mental health services, emotional wellbeing, peace of mind, stress management, burn out, low mood, behavioral health, behavioural health, mental fitness
barnpsykiatri: child and adolescent mental health, youth mental health, teen depression
självmord: suicidal thoughts, take own life, crisis line, suicide hotline, at risk of suicide, self-inflicted, end their life
internetpsykiatri: guided self-help, internet-delivered, digital mental health, e-mental health, talking therapies, blended therapy
beroendevård: needle exchange, opioid substitution, detox unit, drug and alcohol services, alcohol recovery
npf: attention deficit, autism spectrum, special needs, sensory overload, executive function, learning difficulties, neurodiverse, on the spectrum
barnsjukvård: childrens ward, paediatric intensive care, pediatric care, childrens hospital, play therapy, sick children, sick kids
neonatalvård: neonatal intensive care, special care baby unit, premature babies, preemies, kangaroo care, skin-to-skin, newborn screening, baby unit
förlossning: labor and delivery, birthing centre, birthing center, birthing suite, birth centre, delivery suite, giving birth, maternity unit
graviditet: expectant mothers, expecting mothers, mothers-to-be, antenatal check, prenatal care, prenatal visit, morning sickness, high-risk pregnancy
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
laboratorium: clinical laboratory, lab workflow, lab results, total lab automation, clinical chemistry, wet lab, pathology lab, core lab, lab technician, lab bench, turnaround time, sample to result
röntgen: medical imaging, diagnostic imaging, imaging department, plain film, mobile x-ray, portable x-ray, reading room, radiology workflow, second reader, imaging modality, incidental finding, worklist prioritisation
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
journal: electronic medical record, electronic patient record, health record, health records, patient chart, patient charts, charting, clinical documentation, discharge letter, progress note, progress notes, medical coding, clinical coding, paperless hospital, paper-free, desktop medicine, pyjama time, pajama time
remiss: referral letter, referral management, e-referral, referral pathway, gatekeeper
vårdkö, väntetid: waiting lists, waiting times, wait time, wait times, backlog of patients, long waits, queue management, time to treatment
bemanning, schemaläggning: shift planning, shift work, staff roster, duty roster, rota, nurse staffing, safe staffing, staffing ratio, self-rostering, workforce planning, workforce management, bank staff, float pool, locum doctors, skill mix, on call, on-call, understaffed, short staffed, short-staffed, staff turnover, staffing levels
personalbrist: workforce shortage, nursing shortage, labour shortage, labor shortage, skills gap, hard-to-fill, brain drain, staff burnout
arbetsmiljö: working environment, workplace safety, occupational safety, health and safety, occupational health and safety, moral distress, compassion fatigue, staff wellbeing, stress at work, cognitive load, mental workload, interruptions at work
hot och våld: violence and aggression, workplace violence, verbal abuse, aggressive patients, aggressive behaviour, de-escalation, panic alarm, lone working
skyddsutrustning: protective gear, face shield, face masks, gown and gloves, respirator mask, hard hat, safety helmet
simuleringsträning: medical simulation, simulation-based training, skills training, team training, crew resource management, skills lab, simulation lab, high-fidelity simulation, patient simulator, moulage
vårdutbildning: medical school, nursing school, nurse education, continuing medical education, clinical placement, junior doctors, resident physicians, trainee doctors
medicinteknik: medical devices, clinical engineering, biomedical engineering, hospital equipment, device integration, infusion devices, device company, class ii device
sjukhuslogistik: supply cupboard, linen room, back of house, clean utility, dirty utility, sluice room, theatre stock, par levels, sterile goods, materials management, bed transport, goods-to-person, last hundred metres
spårning av utrustning: asset management, equipment library, lost equipment, real-time location, real time location system, equipment utilisation
sängtransport: bed movement, patient porter, portering service, patient transport within, bed pusher, stretcher transport
måltider: meals on wheels, food service, hospital catering, catering service, patient meals, tray service, mealtime assistance, cook-chill, school meals
städning: environmental services, house keeping, housekeeping staff, floor scrubber, facility cleaning, janitorial services, cleaning staff, cleaning crew, soft services
tolk: language barrier, sign language interpreter, over-the-phone interpreting, language line, lost in translation, language access, limited english
klinisk studie: clinical trials unit, randomised controlled trial, randomized controlled trial, site feasibility, patient recruitment, decentralised trial, decentralized trial, contract research organisation, investigator-initiated, principal investigator, study coordinator, informed consent process, bench to bedside, on patients, on humans, in humans, in patients
användartest: user testing, user research, user acceptance testing, usability lab, human factors engineering, human-centred design, human-centered design, user-centred design, user-centered design, end users, focus group, cognitive walkthrough, user feedback, pain points, pain point, user journey
testbädd: test-bed, testing ground, proving ground, testing facility, test site, innovation lab, real-life lab, real-world laboratory, field lab, demonstration site, experimentation facility, testing and experimentation facility
pilot: proof of value, real-world testing, real world setting, real-life setting, field trial, field testing, pilot site, pilot phase, early access, trial run, test run, in-situ testing, live trial, in the wild, in the field, in daily use, for real
validering: clinical validation, technical validation, external validation, verification and validation, proof of effect, evidence base, evidence generation, track record, ground truth
demonstration: show and tell, proof point, showcase, show case, demo site, open day, live demonstration, hands-on, hands on
prototyp: proof of concept, proof-of-concept, minimum viable product, rapid prototyping, quick and dirty, breadboard, early prototype, looks-like model
teknisk mognad: market readiness, investment readiness, time to market, valley of death, off-the-shelf, off the shelf, state of the art, cutting edge, ready to deploy
införande: roll out, rolling out, scale up, go-live, change management, implementation science, adoption rate, business as usual, deployment at scale, onboarding staff, lessons learned
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
förstärkt verklighet: heads-up display, smart glasses, remote assistance, spatial computing, see what i see
digital tvilling: digital model, virtual model, virtual replica, process simulation, what-if scenarios, simulation model, building information model
robot: robotic arm, collaborative robot, service robot, mobile robot, autonomous mobile robot, autonomous mobile robots, delivery robot, disinfection robot, lab robot, telepresence robot, robotic process, pick and place
automation: process automation, workflow automation, robotic process automation, straight-through processing, hands-free operation, lights-out operation, home automation, production automation, by hand, by itself
drönare: unmanned aircraft, unmanned aerial system, beyond visual line of sight, drone in a box, drone corridor, uncrewed aircraft, uncrewed aerial, delivery drone, air taxi, urban air mobility, remotely piloted aircraft, from the air, by air, through the air
luftrum: air traffic management, unmanned traffic management, controlled airspace, restricted airspace, no-fly zone, geo-fencing, geo-awareness
positionering: real-time location, location-based services, location based services, indoor navigation, satellite positioning, asset tag, geo-location, dead reckoning, turn-by-turn
inomhuspositionering: indoor navigation, indoor wayfinding, indoor mapping, indoor location, blue-dot navigation, find your way indoors
reseplanerare: way finding, wayfinding, journey planning, trip planner, turn-by-turn directions, directions app, route finder, route guidance
skyltar: way finding, wayfinding signs, wayfinding system, directional signs, hospital signage
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
biljett: fare collection, automated fare collection, smart ticketing, mobile ticketing, account-based ticketing, integrated ticketing, be-in be-out, check-in check-out, tap in tap out, tap on tap off, ticket barrier, season ticket, travel pass, bus pass, fare gate, fare capping, pay as you go, ticket vending machine
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
cirkulär ekonomi: sharing economy, second hand, second-hand, spare parts, end of life products, take-back, product passport, digital product passport, right to repair, cradle to cradle, hand-me-down
klimatanpassning: climate resilience, urban heat island, heat wave, heat stress, extreme weather, climate proofing, climate risk
luftkvalitet: air pollution, particulate matter, fine particles, air purifier, exhaust fumes, clean air, low-cost sensors for air, wood smoke
buller: noise pollution, noise cancelling, noise barrier, sound insulation, background noise, noise mapping, quiet area
lantbruk: precision farming, precision agriculture, smart farming, crop monitoring, dairy farm, animal husbandry, livestock farming, crop yield, farm to fork, farm to table, weed control, pest control, soil moisture, milking robot
skog: forest fire, wild fire, forest management, forest inventory, timber harvesting, bark beetle, logging road, tree inventory
biologisk mångfald: nature conservation, wild life, wildlife monitoring, camera trap, camera traps, invasive species, citizen science, bird watching, green infrastructure
livsmedel: food safety, food industry, food processing, shelf life, best before, plant based, alternative protein, food supply, novel food
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
funktionsnedsättning: people with disabilities, physically disabled, special needs, reduced mobility, differently abled, intellectual disability, learning disability, persons with reduced mobility, mobility impaired
natt: night time, night shift, overnight stay, after hours, graveyard shift, round the clock, around the clock
personal: front line staff, frontline staff, frontline workers, staff members, work force, blue collar, human resources, allied health professionals
sjuksköterska: registered nurse, staff nurse, ward nurse, nurse practitioner, nursing staff, ward sister, head nurse, clinical nurse specialist
undersköterska: healthcare assistant, health care assistant, nurse aide, nurses aide, care worker, care workers, support worker
läkare: medical doctor, attending physician, consultant doctor, junior doctor, hospital doctor, house officer
volontär: third sector, voluntary sector, charity sector, community volunteer, non-profit, not-for-profit
djur: animal welfare, animal health, companion animal, companion animals, veterinary clinic, guide dog, farm animals
industri: manufacturing industry, heavy industry, process industry, shop floor, factory floor, steel mill, steel plant, paper mill, pulp and paper, open pit, mine site
positionering, gps: where abouts, whereabouts, location sharing, geo fence, geofence
inloggning: log in, sign in, sign on, log on, forgot password
användbarhet: easy to use, hard to use, ease of use, easy to learn, user friendly, user-friendly
produktprovning: drop test, impact test, stress test, load test, shock test, crash test, fatigue test, bench test, wear test
radar: without a camera, without cameras, camera-free
`
