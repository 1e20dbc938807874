/** Abbreviations of all fields with what they stand for, Swedish and English. See ../vocabulary.ts. */
export const abbreviations = `
säbo, särskilt boende, vård- och omsorgsboende
vob, vård- och omsorgsboende, care home
lss, lagen om stöd och service, disability support act
lvu, lagen om vård av unga, compulsory care of young people
lvm, lagen om vård av missbrukare, compulsory addiction care
lpt, lagen om psykiatrisk tvångsvård, compulsory psychiatric care act
lrv, lagen om rättspsykiatrisk vård, forensic psychiatric care act
pdl, patientdatalagen, patient data act
osl, offentlighets- och sekretesslagen, public access and secrecy act
lou, lagen om offentlig upphandling, public procurement act
luf, lagen om upphandling inom försörjningssektorerna, utilities procurement
medicinskt ansvarig sjuksköterska, chief nurse in municipality
mla, medicinskt ledningsansvarig läkare
mta, medicinteknisk avdelning, clinical engineering department
mtp, medicinteknisk produkt, medical device
samd, software as a medical device, medicinteknisk programvara, medical device software
mdsw, medical device software, medicinteknisk programvara
asih, avancerad sjukvård i hemmet, advanced home care
ssih, specialiserad sjukvård i hemmet, specialised home care
iva, intensivvårdsavdelning, intensive care unit, icu, itu
biva, barnintensivvård, paediatric intensive care unit, pediatric intensive care, picu
tiva, thoraxintensivvård, cardiothoracic intensive care, cticu
neurointensivvård, neurocritical care, neuro intensive care
nicu, neonatal intensive care unit, neonatal intensivvård, scbu, special care baby unit
imva, intermediärvård, intermediate care unit, high dependency unit, hdu
hia, hjärtintensivvård, hjärtintensiv, coronary care unit, ccu, cardiac intensive care
akutvårdsavdelning, acute medical unit, amu, acute assessment unit
kirurgisk akutvårdsavdelning, surgical assessment unit
dagkirurgisk operation, day surgery
pacu, post-anaesthesia care unit, post-anesthesia care unit, uppvakningsavdelning
opd, outpatient department, öppenvårdsmottagning
hlr, hjärtlungräddning, cpr, cardiopulmonary resuscitation
ahlr, avancerad hjärtlungräddning, advanced life support
ohca, out-of-hospital cardiac arrest, hjärtstopp utanför sjukhus
ihca, in-hospital cardiac arrest, hjärtstopp på sjukhus
rosc, return of spontaneous circulation
mobil intensivvårdsgrupp, medical emergency team, rapid response team, mig-team, mig-teamet, met-team, snabbinsatsteam
medvetandegrad, glasgow coma scale, gcs, level of consciousness
retts, triage akutmottagning, emergency triage
sbar, strukturerad rapportering, structured handover
adl, activities of daily living, aktiviteter i dagligt liv, dagliga aktiviteter
iadl, instrumental activities of daily living, instrumentella aktiviteter
visuell analog skala, visual analogue scale, smärtskala, pain scale, nrs
mmse, mini mental, mini mental test, kognitivt test, moca, cognitive screening
bpsd, beteendemässiga symtom vid demens, behavioural symptoms of dementia
mci, mild cognitive impairment, lindrig kognitiv störning
ftd, frontotemporal demens, frontotemporal dementia
copd, kronisk obstruktiv lungsjukdom, kroniskt obstruktiv lungsjukdom
pef, peak expiratory flow, peak flow
fev1, fvc, lungfunktionsmätning, lung function measurement
non-invasiv ventilation, noninvasive ventilation, bipap
hfnc, högflödessyrgas, high-flow nasal cannula
ards, akut lungsvikt, acute respiratory distress
osa, obstruktiv sömnapné, obstructive sleep apnoea, obstructive sleep apnea
chf, congestive heart failure, hjärtsvikt
hfref, hfpef, heart failure, hjärtsvikt
coronary artery disease, kranskärlssjukdom, coronary heart disease, kranskärl
acs, acute coronary syndrome, akut koronart syndrom
stemi, nstemi, myocardial infarction, hjärtinfarkt
pci, ballongvidgning, percutaneous coronary intervention, angioplasty
afib, atrial fibrillation, förmaksflimmer
tavi, aortaklaffbyte, aortic valve, klaffsjukdom, heart valve
lvad, hjärtpump, left ventricular assist device
ecmo, hjärt-lungmaskin, heart-lung machine, extracorporeal membrane oxygenation
implanterbar defibrillator, implantable defibrillator
nibp, non-invasive blood pressure, blodtrycksmätning
spo2, syremättnad, saturation, oxygen saturation, pulsoximeter, pulse oximeter, syresättning, syremättnaden, oxygenation
hrv, heart rate variability, hjärtfrekvensvariabilitet
tbi, traumatic brain injury, traumatisk hjärnskada
sci, spinal cord injury, ryggmärgsskada
csf, ryggmärgsvätska, cerebrospinal fluid
dbs, djup hjärnstimulering, deep brain stimulation
tms, transkraniell magnetstimulering, transcranial magnetic stimulation
ptsd, posttraumatiskt stressyndrom, post-traumatic stress disorder
generaliserat ångestsyndrom, generalised anxiety disorder, generalized anxiety disorder
mdd, major depressive disorder, egentlig depression
eips, emotionellt instabil, borderline, borderline personality disorder, bpd
camhs, child and adolescent mental health services, barn- och ungdomspsykiatri, bup
bvc, barnavårdscentral, child health centre, child health clinic
mvc, mödravårdscentral, mödravårdscentralen, antenatal clinic
bmm, barnmorskemottagning, midwife clinic
ivf, in vitro fertilisation, in vitro fertilization, provrörsbefruktning
pcos, polycystiskt ovarialsyndrom, polycystic ovary syndrome
hpv, humant papillomvirus, human papillomavirus, cellprovtagning
lower urinary tract symptoms, nedre urinvägssymtom
bph, godartad prostataförstoring, enlarged prostate
ckd, chronic kidney disease, kronisk njursjukdom
capd, peritonealdialys, påsdialys, peritoneal dialysis, pd-påsar, pd-dialys, dialysvätska, dialysat, dialysate, apd-maskin, pd-kateter
cgm, sensorbaserad glukosmätning
t1d, typ 1-diabetes, type 1 diabetes, t1dm
t2d, typ 2-diabetes, type 2 diabetes, t2dm
gdm, graviditetsdiabetes, gestational diabetes
crp, snabbsänka, c-reactive protein
blodsänka, erythrocyte sedimentation
abg, blodgas, arterial blood gas
poc, poct, pna, patientnära analys, point of care
elisa, immunoassay, antikroppstest, antibody test
pcr, polymerase chain reaction, polymeraskedjereaktion
ngs, next-generation sequencing, next generation sequencing, storskalig sekvensering
wgs, whole genome sequencing, helgenomsekvensering
laboratory information management system, labbsystem, laboratory information system, laboratoriedatasystem
cbct, cone beam, volymtomografi
dxa, dexa, bentäthetsmätning, bone density
spect, gammakamera, gamma camera
vna, vendor neutral archive, bildarkiv
dicom, medicinskt bildformat, medical image format
ekg, ecg, ekg-registrering
emg, muskelmätning
hai, healthcare-associated infection, vårdrelaterad infektion, vri
ssi, surgical site infection, postoperativ sårinfektion, postoperativ infektion
clabsi, kateterrelaterad infektion, catheter-related infection, central line infection
cauti, kateterassocierad urinvägsinfektion, catheter-associated urinary tract infection
esbl, vre, multiresistenta bakterier, multidrug-resistant
antimicrobial resistance, antibiotikaresistens
ipc, infection prevention and control, vårdhygien
npwt, undertrycksbehandling, negative pressure wound therapy, vakuumförband
dfu, diabetic foot ulcer, diabetiskt fotsår
vlu, venous leg ulcer, venöst bensår
picc, picc-line, midline, central infart, central venous access
pca, patientkontrollerad smärtlindring, patient-controlled analgesia
apodos, apo-dos, dosförpackade läkemedel, dose-dispensed medicines, multidose
otc, receptfria läkemedel, over-the-counter, receptfritt
adr, adverse drug reaction, läkemedelsbiverkning
cpoe, computerised physician order entry, elektronisk ordination, e-prescribing, electronic prescribing
emar, electronic medication administration record, läkemedelsjournal
aktiv läkemedelssubstans, active pharmaceutical ingredient
gmp, good manufacturing practice, god tillverkningssed
gcp, good clinical practice, god klinisk sed
glp, good laboratory practice, god laboratoriesed
gdp, good distribution practice, god distributionssed
cro, contract research organisation, contract research organization, kontraktsforskningsföretag
ctu, clinical trial unit, prövningsenhet
crf, ecrf, case report form, datainsamlingsformulär
irb, institutional review board, etikprövningsnämnd, epn, research ethics committee
epm, etikprövningsmyndigheten, swedish ethical review authority
hta, health technology assessment, utvärdering av medicinska metoder
qaly, kvalitetsjusterade levnadsår, quality-adjusted life years, quality-adjusted life year
return on investment, avkastning
total cost of ownership, livscykelkostnad, life-cycle cost, lcc
lca, livscykelanalys, life cycle assessment, life-cycle assessment
epd, miljövarudeklaration, environmental product declaration
qms, quality management system, kvalitetsledningssystem
corrective and preventive action, korrigerande åtgärder
udi, unique device identification, unik produktidentifiering
gtin, artikelnummer, gs1, product identification
ifu, instructions for use, bruksanvisning, användarinstruktion
dpa, data processing agreement, personuppgiftsbiträdesavtal, pub-avtal, puba
dpia, data protection impact assessment, konsekvensbedömning dataskydd
dpo, data protection officer, dataskyddsombud
imy, integritetsskyddsmyndigheten, data protection authority
phi, protected health information, skyddade hälsouppgifter
pii, personally identifiable information, personidentifierande uppgifter
emr, electronic medical record, epr, electronic patient record, elektronisk journal
phr, personal health record, egen hälsojournal
npö, nationell patientöversikt, sammanhållen journalföring, shared patient record
hospital information system, sjukhussystem
cdss, clinical decision support system, kliniskt beslutsstöd
cds, clinical decision support
rtls, real-time location system, real-time locating system, positionering i realtid
hie, health information exchange
ihe, integrating the healthcare enterprise, integrationsprofil
icf, international classification of functioning, funktionsklassifikation
kva, klassifikation av vårdåtgärder, procedure codes, åtgärdskoder
drg, diagnosrelaterade grupper, diagnosis related groups
dtoc, delayed transfer of care, utskrivningsklara patienter
did not attend, uteblev
gp surgery, gp practice, allmänläkarmottagning
nhs, national health service, brittiska sjukvården
snf, skilled nursing facility
ltc, long-term care, långtidsvård
hcbs, home and community-based services
cna, certified nursing assistant, undersköterska
hca, healthcare assistant, vårdbiträde
rn, registered nurse, legitimerad sjuksköterska
bma, biomedicinsk analytiker
occupational therapist, arbetsterapeut
slp, speech-language pathologist, speech and language therapist, slt, logoped
skr, sveriges kommuner och regioner, association of local authorities and regions
msb, myndigheten för samhällsskydd och beredskap, civil contingencies agency
fhm, folkhälsomyndigheten, public health agency
tlv, tandvårds- och läkemedelsförmånsverket
sbu, statens beredning för medicinsk och social utvärdering
fda, food and drug administration, amerikanska läkemedelsmyndigheten
european medicines agency, europeiska läkemedelsmyndigheten
world health organization, världshälsoorganisationen
amr, autonom mobil robot
agv, automated guided vehicle, automatguidat fordon, självgående truck
uav, uas, unmanned aerial vehicle, unmanned aircraft system
bvlos, beyond visual line of sight, utom synhåll
vlos, visual line of sight, inom synhåll
utm, unmanned traffic management, drönartrafikledning
uam, urban air mobility, luftmobilitet i stad
evtol, electric vertical take-off, flygtaxi
air traffic management, flygtrafikledning
atc, air traffic control, flygledning
brt, bus rapid transit, superbuss
drt, demand-responsive transport, demand responsive transit, anropsstyrd trafik
maas, mobility as a service, mobilitet som tjänst
afc, automated fare collection, biljettsystem
automatic vehicle location, fordonspositionering
apc, automatic passenger counting, atr, resanderäkning
rtpi, real-time passenger information, realtidsinformation
gtfs, netex, tidtabellsdata, timetable data
etcs, ertms, tågskyddssystem, train protection system, tågskydd
cbtc, communications-based train control, automatic train operation, förarlösa tåg, driverless train
adas, advanced driver assistance systems, förarstödsystem
autonomous vehicle, självkörande fordon
cav, connected and autonomous vehicle, uppkopplade och självkörande fordon, ccam
operational design domain, driftområde för självkörning
v2x, vehicle-to-everything, v2v, v2i, vehicle-to-infrastructure
v2g, vehicle to grid, vehicle-to-grid, fordon till elnät
battery electric vehicle, elbil
phev, plug-in hybrid, laddhybrid
fcev, fuel cell electric vehicle, bränslecellsbil
internal combustion engine, förbränningsmotor
hgv, heavy goods vehicle, tung lastbil
light electric vehicle, litet elfordon
ocpp, laddprotokoll, charging protocol
intelligent speed assistance, intelligent hastighetsanpassning
vru, vulnerable road user, oskyddad trafikant
ådt, årsdygnstrafik, annual average daily traffic, aadt
hvo, biodiesel, förnybar diesel
lng, lbg, flytande gas, liquefied gas
cng, fordonsgas, compressed natural gas
ais, automatic identification system, fartygsidentifiering
maritime autonomous surface ship, autonomt fartyg
wms, warehouse management system, lagersystem
transport management system, transportledningssystem
erp, enterprise resource planning, affärssystem, business system
crm, customer relationship management, kundsystem
3pl, third-party logistics, tredjepartslogistik
hvac, heating ventilation and air conditioning, värme ventilation och sanitet, vvs
vvs, plumbing, rörmokare, plumber
ahu, air handling unit, luftbehandlingsaggregat, ventilationsaggregat
ftx, från- och tilluft med värmeåtervinning, heat recovery ventilation
iaq, indoor air quality, inomhusluftens kvalitet
ieq, indoor environmental quality, inomhusmiljökvalitet
voc, tvoc, flyktiga organiska ämnen, volatile organic compounds
pm10, pm2.5, partikelhalt, particulate matter
bms, building management system, styrsystem för fastighet
bim, byggnadsinformationsmodell, building information modelling
bess, battery energy storage system, batterilager
distributed energy resources, distribuerade energiresurser
energy management system, energiledningssystem
dso, distribution system operator, elnätsbolag, nätägare
vpp, virtual power plant, virtuellt kraftverk
chp, combined heat and power, kraftvärme, kraftvärmeverk
power purchase agreement, elavtal
ccs, carbon capture and storage, koldioxidinfångning, koldioxidavskiljning, bio-ccs, carbon capture
ghg, greenhouse gas, växthusgas, greenhouse gases, växthusgaser
pfas, högfluorerade ämnen, forever chemicals
scada, driftövervakningssystem, supervisory control
programmable logic controller, styrdator
gpr, markradar, ground-penetrating radar
gis, geografiska informationssystem, geographic information system
content management system, innehållshantering
lms, learning management system, lärplattform
sfi, svenska för invandrare, swedish for immigrants
npf, neuropsykiatrisk funktionsnedsättning, neuropsykiatriska funktionsnedsättningar
ifo, individ- och familjeomsorg, individual and family care
hvb, hem för vård eller boende
barn och utbildning, children and education
yh, yrkeshögskola, higher vocational education
vfu, verksamhetsförlagd utbildning, clinical placement, klinisk praktik
at-läkare, st-läkare, läkare under utbildning, junior doctor, junior doctors, resident physician
xr, extended reality, mixed reality
nlp, natural language processing, språkteknologi
llm, large language model, stor språkmodell
asr, automatic speech recognition, automatisk taligenkänning
tts, text-to-speech, text to speech, talsyntes
computer vision, datorseende
ocr, optical character recognition, teckenläsning
simultaneous localisation and mapping, simultaneous localization and mapping, självkartläggning
imu, inertial measurement unit, tröghetsmätenhet
microelectromechanical systems, mikroelektromekaniska system
rpa, robotic process automation, processrobot, processautomation
plm, product lifecycle management
manufacturing execution system, produktionsstyrning
opc, opc ua, industriell kommunikation
mqtt, coap, iot-protokoll, iot protocol
wsn, wireless sensor network, trådlöst sensornätverk
iomt, internet of medical things, medicinskt iot
iiot, industrial internet of things, industriellt iot
rpm, remote patient monitoring, distansmonitorering
personal emergency response system, trygghetslarm
technology-enabled care, välfärdsteknik
aal, ambient assisted living, active assisted living
aac, akk, alternativ och kompletterande kommunikation, augmentative and alternative communication
finite element method, finita elementmetoden, hållfasthetsberäkning
cfd, strömningsberäkning, computational fluid dynamics, strömningsmekanik
stereolithography, stereolitografi
sls, fdm, fff, 3d-skrivarteknik
ndt, oförstörande provning, nondestructive testing, non-destructive testing
rohs, farliga ämnen i elektronik, hazardous substances in electronics
kemikalieförordningen, chemicals regulation
lvd, lågspänningsdirektivet, low voltage directive
emc, emc-direktivet, electromagnetic compatibility
radioutrustningsdirektivet, radio equipment directive
mvp, minimum viable product, minsta gångbara produkt, lägsta gångbara produkt
rfp, request for proposal, anbudsförfrågan
rfi, request for information, informationsförfrågan
rfq, request for quotation, offertförfrågan
pcp, pre-commercial procurement, förkommersiell upphandling
ppi, public procurement of innovation, upphandling av innovation
tef, testing and experimentation facility, testing and experimentation facilities
edih, european digital innovation hub, europeisk digital innovationshubb
forskningsinstitut, research institute
horizon europe, horisont europa, eu project
ngo, non-governmental organisation, frivilligorganisation, civilsamhällesorganisation
csr, socialt ansvar, corporate social responsibility
kpi, nyckeltal, key performance indicator
sus-skala, system usability scale, sus score
nps, net promoter score, rekommendationsvilja
soc, socialtjänsten, socialkontor, socialförvaltning, social services department
läkarintyg, sick note, fit note, sick certificate, doctors note
iapt, talking therapies, psykoterapi, kbt
msk, musculoskeletal, rörelseorganen, muskler och leder
cota, occupational therapy assistant, arbetsterapeut
ibd, inflammatory bowel disease, inflammatorisk tarmsjukdom, crohns disease
uti, urinary tract infection, urinvägsinfektion
dvt, deep vein thrombosis, blodpropp, djup ventrombos
reumatoid artrit, rheumatoid arthritis, ledgångsreumatism
tia, transient ischaemic attack, transient ischemic attack, stroke
ahp, allied health professional, allied health professionals, vårdprofession
hcp, hcps, healthcare professional, vårdpersonal
dme, durable medical equipment, hjälpmedel
evse, charging equipment, laddstation
ulez, low emission zone, miljözon
tod, transit-oriented development, stationsnära byggande
nemt, non-emergency medical transportation, sjukresa
ndd, neurodevelopmental disorder, npf
asd, autism spectrum disorder, autism
sud, substance use disorder
oud, opioid use disorder, opioidberoende
aud, alcohol use disorder, alkohol
special educational needs, specialpedagogik
pru, alternative provision, särskild undervisningsgrupp
lep, limited english proficiency, språkbarriär
hai, hcai, vårdrelaterad infektion
dtac, digital technology assessment, hta, utvärdering av e-hälsa
pcb, printed circuit board, kretskort
jtag, boundary scan, kretskort
mes, manufacturing execution system, tillverkningsindustri
hf, hjärtsviktspatienter, hjärtsviktspatient
`
