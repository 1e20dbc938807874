/** Travel, traffic, goods and vehicles. See ../vocabulary.ts. */
export const vocabularyOfTravel = `
lokaltrafik, kollektivt resande, kollektivresa, kollektivresor, public transit, pt operator, trafikbolag, trafikoperatör, transport operator, kollektivtrafikmyndighet, kollektivtrafikbolag
busstrafik, stadsbussar, city bus, city buses, bus network, bussnät, bus operations
bussförare, busschaufför, bus driver, bus drivers
busskörfält, bussgata, bus lane, framkomlighet för buss, bus priority, signalprioritering, traffic signal priority
bussdepå, bussdepåer, bus depot, verkstadsdepå
skolskjuts, skolbuss, school bus, school transport
nattbuss, night bus, nattbussar, kvällsbuss, kvällsbussar, helgbuss, night buses
tågförare, lokförare, train driver, lokföraren, train operator
pendeltåg, pendeltågen, regionaltåg, regiontåg, snabbtåg, commuter trains, regional train, high-speed train, motorvagn
järnvägen, järnvägar, järnvägsspår, räls, rails, railways, railway track, railway tracks, signalsystem, signalling
järnvägsunderhåll, spårunderhåll, banunderhåll, track maintenance, railway maintenance, predictive maintenance of tracks, track condition, spårdefekter, track inspection, spårmätning, rälsdefekter
tågstation, järnvägsstation, perrong, plattform för tåg, railway station, train station, station platform
godståg, freight train, rail freight
tunnelbanan, tunnelbanetåg, t-bana, underground railway, tube train
spårvagnar, spårvägar, lightrail, trams, tramway, streetcar
plattformsdörrar, platform doors
färjelinje, färjetrafik, vägfärja, bilfärja, car ferry, ferry line, ferry service
pendelbåtar, vattenbuss, skärgårdsbåt, skärgårdsbåtar, båtresa, water bus, archipelago boats, passenger boat, boats, båtar
eldriven färja, eldrivna fartyg, elfartyg, bärplansbåt, electric ferries, electric vessel, electric ship, electric ships, hydrofoil
rederi, skeppare, kapten, ship, ships, shipping company
hamn, port, ports
kaj, brygga, quay, pier
farled, navigering till sjöss, fairway, navigation at sea, sjösäkerhet, maritime safety, sjöräddning, sea rescue
autonoma fartyg, självgående fartyg, autonomous ships, autonomous vessel
flygtrafik, flygtransport, air transport, flygplan, airplane, aeroplane, airline, flygbolag, luftfartyg, luftfart
flygplatser, flygterminal, airports, air terminal, flygfält, airfield, airfields, airstrip, aerodrome, flygbana
elflyg, elflygplan, electric aircraft, electric aviation
drönarflygning, drönarflyg, drönarleverans, drönarleveranser, drone flight, drone flights, drone delivery, drone deliveries, flygande farkost, unmanned aircraft, quadcopter, uas
flygning utom synhåll, utom synhåll, bvlos, beyond visual line of sight, fly beyond line of sight, beyond line of sight
luftrum för drönare, drönarflygplats, drone airport, vertiport, drone port, drone airspace, drönarkorridor, drone corridor, luftkorridor, droneport, unmanned traffic management
flygtaxi, luftmobilitet, urban air mobility, evtol
personbilar, bilism, bilist, bilister, motorists, motorist, automobile, automobiles
bilresande, bilberoende, car dependence, bilfri, bilfritt, car-free, utan bil, without a car, privatbil, bilfri livsstil, car-free lifestyle, leva utan bil
bilpooler, bildelningstjänst, hyrbil, car-sharing, car clubs, car club, rental car, bilägande, car ownership, privat bildelning, bildelning, peer-to-peer car sharing, carsharing, lånebil, lånebilar, fordonspool
resa tillsammans, dela bil, share a ride, shared ride, shared rides, skjutsgrupp, hitchhike, hitchhiking, få skjuts
delade cyklar, cykeldelning, lånecyklar, hyrcyklar, shared bikes, bike share, cykeluthyrning
elsparkcyklar, elscooter, e-scooters, electric scooters, kickbike
lastcykel, lastcyklar, lådcykel, cargo bike, cargo bikes, cykelbud
elcyklar, elassisterad cykel, e-bikes, electric bikes, pedelec, fatbike, speed pedelec
cykelhjälm, hjälm, helmet
cykelställ, cykelgarage, bike rack, bike racks, bike storage, cykelparkeringar, cykelbox, cykelboxar, cykelskåp, cykelrum
cykelstråk, supercykelväg, cykelinfrastruktur, cycling infrastructure, bicycle lane, bike lanes, cycle lanes, gång- och cykelväg
cyklande, cyklister, att cykla, bikes, bicycles, biking, cycles, trampa
gångtrafik, gångväg, gångvägar, trottoarer, trottoar, sidewalk, pavement, pedestrians, walkability
oskyddade trafikanter, trafikant, trafikanter, vulnerable road users, road users, road user
taxiresa, taxiresor, taxibil, taxis
ledsagning, ledsagare, travel assistance, guidance, accompanied travel, resor för den som inte kan åka kollektivt, mobility service for disabled
sjukresa, medical ride, medical rides, patient rides, sjukreseresor, patientresor, medical transport, non-emergency patient transport, transport of patients, resa till vården
ambulansflyg, patienttransport
anropsstyrda resor, efterfrågestyrd trafik, efterfrågestyrda resor, flextrafik, anropstrafik, on-demand bus, on-demand buses, dial-a-ride, demand-responsive, demand-driven transport, on-call transport, beställ resa, ringbil, ringbilar, ringtaxi, bygdetaxi, plusresor, plusresa, byataxi, landsbygdstaxi, glesbygdstaxi, linjetaxi, taxibuss, ringlinje
landsbygdstrafik, landsbygdsresor, landsbygdsbuss, landsbygdsbussar, glesbygdsbuss, glesbygdstrafik, rural transport, rural mobility
kombinerade resor, kombinationsresor, multimodal, multimodal resa, multimodalitet, intermodal, sömlösa resor, seamless travel, combined travel, hela resan, dörr till dörr, door-to-door
mobilitetshubb, mobilitetshubbar, mobility hub, mobility hubs
hållbart resande, hållbara resor, hållbara transporter, sustainable travel, sustainable transport, sustainable mobility, hållbar mobilitet
resvanor, resvaneundersökning, resebeteende, travel behaviour, travel behavior, travel habits, commuting habits, commuting patterns, pendlingsvanor, pendlingsmönster, travel survey
arbetspendlare, arbetsresor, pendlingsresor, commuter, commuters, commutes, commuting to work, tjänsteresor, business travel
resplanerare, reseplanering, reseapp, planera resa, trip planner, trip planning, route planner, route planning, ruttplanering, ruttoptimering, route optimisation, vägbeskrivning, navigering, navigation, wayfinding
trafikläge, trafikmeddelande, störningar, förseningar, inställda turer, inställt tåg, traffic disruption, disruptions, delayed, cancelled, service disruption, trafikstörning, trafikstörningar, tågförsening, tågförseningar, tågstörning, train delay, train delays, bus delay, försenat
avgångar, avgångstavla, ankomst, departures, departure board, arrival, arrivals, tidtabeller, timetables, schedules
hållplatser, busshållplatser, väderskydd, busskur, bus stops, bus shelter, stops
resecentrum, knutpunkt, bytespunkter, travel centre, transport hub, interchanges
hinderfri, hinderfria, trappfri, trappfritt, barriärfri, barriärfria, barrier-free, step-free, obstacle-free, stegfri, tillgänglighetsanpassad, tillgänglighetsanpassning, universal design, design för alla, universell utformning, inclusive design
ledstråk, taktila, tactile, ledfyr, beacon, beacons, audible signals, kontrastmärkning, kontrastmarkering, taktil skylt, tactile signage
ombordstigning, påstigning, boarding, alighting
trafiksäker, trafiksäkerheten, trafikskador, säkra vägar, road accident, road accidents, road traffic injuries, crash, crashes, run over, hit by a car, car crash, car crashes, road fatalities, road deaths
hastighet, hastigheter, fartkamera, fartkontroll, speed, speeding, speed limit, speed camera, isa
korsning, korsningar, rondell, intersection, intersections, roundabout, crossing
trafiksignal, trafikljus, signalstyrning, traffic light, traffic lights, traffic signal
trafikmätning, trafikräkning, traffic counting, trafikflöde, trafikdata, traffic flow, traffic data, trafikanalys
trafikstockning, bilkö, bilköer, trafikträngsel, traffic jam, traffic jams, trängselskatt, congestion charge, rusningstid, rusningstrafik, rush hour
vägar, gator, vägnät, roads, streets, road network
motorväg, landsväg, highway, motorway
asfalt, vägyta, asphalt, road surface, potthål, pothole, vägskador, hål i vägen, hål i asfalten, tjälskott
broar, bro, tunnel, tunnlar, bridge, bridges, tunnels
vinterväg, vintervägar, vinterdrift, halkbekämpning, väglag, plogbil, is och snö, icy roads, slippery roads, snowplough, snow plough, snow removal, de-icing, winter maintenance, isiga vägar, väderstation, vägväder, road weather
vinterklimat, vinter, kyla och snö, kallt klimat, winter, winter conditions, cold climate, arktisk, arctic, subarktisk
väder, weather
självkörande bil, självkörande bilar, förarlös bil, förarlös, robotbil, robotbuss, robotaxi, self-driving car, self-driving cars, driverless car, autonomous car, autonomous cars, autonomous driving, automated driving, automatiserad körning, autonom körning, automatiserade fordon, automated vehicles, autonomt fordon
autonom minibuss, självkörande minibuss, skyttelbuss, minibuss, minibus, shuttle, shuttle bus, shuttles, autonomous shuttles, självkörande skyttel, mikrobuss, småbuss
fjärrstyrda fordon, fjärrövervakning av fordon, remote driving, control tower, kontrolltorn, fjärrstyrd buss, fjärrstyrda bussar, fjärrstyrning av fordon, teleoperation, teleoperated vehicle, remote-controlled vehicle, fjärrförare
förarstöd, körstöd, adas, driver assistance, driver support, automatisk inbromsning, nödbroms, autobroms, filhållning, adaptiv farthållare, emergency braking, lane keeping
fordon till fordon, v2x, c-its, intelligenta transportsystem, intelligent transport systems, connected cars, uppkopplade bilar, fordonskommunikation
fordonsflotta, flotta, vagnpark, fleet, fleets, fleet management, fordonspark
fordonsteknik, fordonsindustri, vehicle technology, automotive
tunga fordon, tung trafik, heavy vehicles, heavy goods vehicle, hgv, lastbilar, trucks, lorries, åkeri, haulier, transportföretag
elektrifiering, elektrifierad, elektrifierade, electrification, electrified, eldrift, electric drive
ellastbil, elektrisk lastbil, ellastbilar, electric truck, electric trucks
elbilar, elektriska fordon, elektriska bilar, laddbil, laddbara bilar, electric cars, electric vehicles, evs, plug-in
bussladdning, depåladdning, bus charging, depot charging, elbussar, eldrivna bussar, electric buses
laddinfra, laddstationer, laddpunkt, laddpunkter, laddplatser, hemmaladdning, ev charger, ev chargers, charging stations, charging infrastructure, charging of vehicles
elväg, elvägar, electric road, electric roads
drivmedel, bensin, diesel, fuel, fuels, petrol, tankstation, filling station
biljetter, biljettköp, köpa biljett, biljettsystem, biljettautomat, validering av biljetter, mobilbiljett, tickets, ticket sales, ticket machine, ticketing system, mobile ticket, mobile tickets, ticket validation
biljettkontroll, biljettkontrollant, spärr, spärrar, fripassagerare, tjuvåka, ticket inspection, ticket control, ticket gate, ticket gates, fare evasion, fare dodging, gate, gates, fuskåkare, fuskåkning, tjuvåkare, tjuvåkning, snålskjuts
kontaktlösa kort, blippa, blippa kort, betala med kort, betala med mobil, tap to pay, mobile wallet, betalkort på bussen, kortbetalning, card payment, card payments, emv, betalsystem, betallösning, betallösningar, betalningslösningar, payment solution, payment solutions, payment system, nfc, nfc-betalning, bankkort, bankkort på bussen
taxor, biljettpriser, fares, fare system, biljettpris, ticket price, ticket prices, fare, taxesystem, zontaxa, enhetstaxa
prissättning, dynamisk prissättning, pricing
parkeringsplatser, lediga platser, parkera bilen, parkeringsapp, p-hus, infartsparkering, pendlarparkering, parking spaces, parking spot, parking spots, free parking spaces, park and ride, parking app, parking garage, car parking
gatuparkering, parkeringsavgift, parkeringsövervakning, kerbside, kantstensparkering, gatumark, on-street parking
godstransporter, godsflöden, godshantering, lastning, lossning, cargo, goods transport, freight transport, loading, unloading, loading bay, transporter av gods
paketleverans, paketleveranser, paketbox, paketskåp, postlåda, budbil, bud, courier, parcel delivery, parcel locker, parcel lockers, mail, postal, post
hemleveranser, varuhemsändning, leveranser, deliveries, home deliveries, leverans till dörren, grocery delivery
sista kilometern, sista-milen-leverans, last mile delivery, last-mile
samlastning, samordnad varudistribution, omlastning, omlastningscentral, consolidation, co-loading, consolidation centre, samdistribution, samordnad distribution, varudistribution, kommunal varudistribution
citylogistik, urban logistik, urban logistics, urban freight
försörjningskedja, leveranskedja, försörjningskedjor, supply chains, value chain, värdekedja
kylkedja, kyltransport, cold chain, refrigerated transport
container, containrar, pallar, pallets, truckförare, gaffeltruck, forklift
leveransrobotar, leverera med robot, delivery robots, transportrobot, transportrobotar, transport robot
lagerautomation, warehouse automation, lagerrobot, plockning, order picking
transport av läkemedel, medicintransport, medicine transport, medicine delivery, drug delivery by air
blodtransport, transport av blod, transport of blood, provtransporter, transport av laboratorieprover
trafikledare, trafikledningscentral, trafikcentral, traffic control centre, traffic centre
resenärers, passagerare, resande, passengers, riders, ridership, travellers, travelers, traveler, kollektivtrafikresenärer, public transport users
resenärsräkning, passagerarräkning, beläggning ombord, passenger counting, crowding on board, trängsel ombord
ombord, onboard, on board
trygghet i kollektivtrafiken, trygga resor, safe travel, security on board
tillgängliga bussar, låggolv, low floor
fjäll, fjällen, fjällvärlden, mountain, mountains, fjällräddning, mountain rescue, skidåkning, skiing
gränsregion, border region
resande med tåg, rail travel, train travel, train journeys, åka tåg
åka buss, bussresenär, bus travel, bus passengers, bus rides, bus trip
sms-biljett, qr-kod, qr, qr code
mobilitetsdata, mobility data, gtfs, trafiklab, reseinformation i realtid
kollektivtrafikmyndighet, länstrafikbolag, trafikhuvudman, regional kollektivtrafikmyndighet, rkm, public transport authority, pta, transit authority, transit agency
trafikföretag, trafikentreprenör, bussoperatör, bussbolag, public transport operator, pto, bus operator, bus company
trafikplanering, linjeplanering, linjenät, linjenätsplanering, network planning, line planning, service planning
turtäthet, frekvent trafik, headway, service frequency, täta avgångar, frequent departures
ersättningstrafik, ersättningsbuss, ersättningsbussar, replacement bus, rail replacement, replacement traffic
matartrafik, matarbuss, anslutningsbuss, feeder bus, feeder traffic, feeder service
trådbuss, trolleybuss, trolleybus
dubbeldäckare, dubbeldäckarbuss, double-decker, double decker bus
långfärdsbuss, turistbuss, charterbuss, long-distance coach, tour coach, intercity bus
busskur, väderskydd vid hållplats, hållplatskur, bus shelter, waiting shelter
hållplatsutrop, utrop, högtalarutrop, stop announcement, announcements, audible announcement, utropssystem, automatiska utrop, announcement system, pa-system
inställda avgångar, inställda tåg, inställda bussar, cancelled departures, cancelled trains, cancelled services, cancellations
punktlighet, tidhållning, regularitet, punctuality, on-time performance, reliability of service
förseningsersättning, resegaranti, delay compensation, travel guarantee
resekedja, reskedja, travel chain, trip chain, journey chain
restid, restider, travel time, travel times, journey time, journey times
byta fordon, omstigning, byte mellan linjer, change of vehicle
färdmedel, färdsätt, transportmedel, transportslag, trafikslag, mode of transport, means of transport, transport mode, modes of transport
färdmedelsfördelning, färdmedelsandel, modal split, modal share, mode share, modal shift, överflyttning
gångavstånd, walking distance, gångavståndet
serviceresor, samhällsbetalda resor, särskild persontrafik, särskild kollektivtrafik, publicly funded trips, omsorgsresor, omsorgsresa, dagverksamhetsresor
rullstolstaxi, rides for disabled people, transport for disabled people, specialfordon, rullstolsfordon, wheelchair taxi, wheelchair accessible vehicle, wav
bårtransport, bårbil, liggande sjuktransport, liggtaxi, stretcher transport
servicelinje, flexbuss, närbuss, service route bus, community bus
mikrotransit, microtransit, on-demand shuttle, drt
rullande materiel, tågsätt, spårfordon, rolling stock, rail vehicle, rail vehicles, trainset
järnvägssignal, ställverk, ertms, interlocking, railway signalling, train control, etcs
kontaktledning, luftledning, catenary, overhead line, strömavtagare, pantograph, pantograf
växel på järnväg, spårväxel, spårväxlar, railway switch, railway points
banvall, ballast, slipers, sliper, trackbed, railway sleeper, railway tie
plankorsning, järnvägsövergång, järnvägskorsning, level crossing, railway crossing, grade crossing
obehöriga i spår, spårspring, trespassing on track, track intrusion
nattåg, sovvagn, night train, sleeper train
höghastighetståg, höghastighetsjärnväg, high-speed rail
konduktör, tågvärd, tågvärdar, tågpersonal, train conductor, train staff, train crew, stins, station master
kombiterminal, omlastningsterminal, godsterminal, intermodal terminal, freight terminal, combined transport, intermodala transporter, intermodal transport, intermodal freight, kombitrafik, intermodal
tvärbana, snabbspårväg, stadsbana, light rail line
linfärja, kabelfärja, cable ferry
landström, elanslutning vid kaj, shore power, cold ironing, onshore power
lotsning, lotsar, maritime pilot, lotsbåt, bogserbåt, bogserbåtar, tugboat
sjötrafikledning, vts, vessel traffic service, sjötrafikinformation
isbrytning, isbrytare, icebreaking, icebreaker
hamnterminal, containerterminal, container terminal, stuveri, terminal operator
hamnanlöp, anlöp, port call, port calls
yttre hamn, djuphamn, deep-sea port
fritidsbåt, fritidsbåtar, motorbåt, motorbåtar, roddbåt, segelbåt, segelbåtar, båtliv, leisure boat, recreational boat, pleasure craft, boating
undervattensrobot, undervattensfarkost, undervattensdrönare, underwater drone, underwater vehicle, rov, auv
obemannad båt, obemannade fartyg, sjödrönare, uncrewed vessel, unmanned surface vessel, usv
påväxt på skrov, båtbottenfärg, antifouling, biofouling
sjömätning, djupmätning, bathymetri, bathymetry, hydrographic survey
flytväst, räddningsväst, life jacket, life vest, livboj, lifebuoy, livbåt, livbåtar, livflotte, lifeboat, life raft
flygbränsle, hållbart flygbränsle, jet fuel, sustainable aviation fuel
markservice på flygplats, marktjänst, ground handling, airport ground services
avisning, de-icing of aircraft, aircraft de-icing
bagagehantering, bagage, resgods, baggage, luggage, baggage handling
säkerhetskontroll, security check, security screening, passagerarkontroll
fjärrstyrt flygtorn, flygtrafiktjänst, remote tower, digital tower, air traffic services
helikopterlandningsplats, helikopterplatta, helikopterflygplats, helipad, helicopter landing site
obemannad luftfart, obemannade luftfarkoster, obemannad farkost, unmanned aerial vehicle, uav, uavs, unmanned aerial system, drönarsystem
drönarinspektion, luftinspektion, inspektion med drönare, drone inspection, aerial inspection
drönarkartering, flygfotografering, flygfoto, drone mapping, aerial photography, aerial survey
drönardetektion, drönarförsvar, drone detection, counter-uas, counter-drone, anti-drone, antidrönare, drönarskydd
drönarpilot, fjärrpilot, drone pilot, drone operator, drönaroperatör, remote pilot, drönarförare, drönarflygare, drönarkörkort
geostaket, geofencing, geofence, digitalt staket, geozon
smart hastighet, intelligent hastighetsanpassning, intelligent speed assistance, speed adaptation
alkolås, alcolock, alcohol interlock, rattfylleri, drink driving, drunk driving
förartrötthet, trötta förare, driver fatigue, drowsy driving, drowsiness
förarövervakning, driver monitoring, driver monitoring system
distraktion vid ratten, ouppmärksamhet, driver distraction, distracted driving, mobilanvändning bakom ratten, mobil bakom ratten, mobilanvändning i trafiken, mobilsurfande, texting while driving, phone while driving
dödvinkel, döda vinkeln, blind spot, blind spots
krockprov, krocktest, krocksäkerhet, crash test, crashworthiness
bilbarnstol, bilstol, child car seat, child seat
motorcykel, mc, motorcyklist, motorcycle, motorcyclist, moped, mopedist
epatraktor, a-traktor, mopedbil
elmoped, electric moped
trafikolycksanalys, olycksdata, strada, olycksstatistik, accident data, crash data, accident statistics
nära-olycka, trafiktillbud, konfliktstudie, near-miss, near miss, traffic conflict
fartdämpande åtgärder, fartgupp, farthinder, trafiklugnande, traffic calming, speed bump, speed hump, fartdämpare, fartdämpning, avsmalning, speed reduction
skolväg, säker skolväg, way to school, route to school, safe routes to school
vandrande skolbuss, cykelbuss, walking school bus, bike bus
skolgata, bilfri skola, school street
gågata, gångfartsområde, pedestrian street, pedestrian zone, shared space
gångtunnel, gångbro, underpass, footbridge, pedestrian tunnel
barnvagn, barnvagnar, pram, pushchair, stroller, buggy
ledsagning på station, stationsledsagning, station assistance, passenger assistance
akustisk signal, ljudfyr, acoustic signal, audio beacon
nedsatt rörlighet, nedsatt rörelseförmåga, reduced mobility, prm, persons with reduced mobility
nivåskillnad, instegshöjd, insteg, level boarding, boarding height, step height
ramp, rullstolsramp, wheelchair ramp, bussramp
vinterdäck, dubbdäck, winter tyres, studded tyres, winter tires
bildäck, fordonsdäck, tyre, tyres, tires
svartis, blixthalka, ishalka, black ice, glaze ice, isfläckar, isfläck, frosthalka, ice patches, icy patches
snöplog, plogfordon, plogning av snö, snowplow, snow plow, snow ploughing
vägfriktion, friktionsmätning, road friction, friction measurement, friktion, väggrepp
vägmarkering, vägmarkeringar, road marking, road markings, lane marking
vägmärke, vägskylt, vägskyltar, trafikskylt, traffic sign, traffic signs, road sign, road signs
vägarbete, vägarbeten, road works, roadworks, work zone, arbete på väg
vägräcke, mitträcke, sidoräcke, guard rail, crash barrier
enskild väg, vägsamfällighet, private road, private roads
skogsbilväg, skogsväg, forest road
tjäle, tjällossning, tjälskador, ground frost, frost heave, spring thaw
broinspektion, broövervakning, bridge inspection, bridge monitoring, tillståndsövervakning av bro
konstruktionsövervakning, tillståndskontroll av konstruktion, structural health monitoring
trängselavgift, vägavgift, vägtull, vägtullar, road toll, road pricing, tolling
miljözon, utsläppszon, low emission zone, zero emission zone, lågutsläppszon, clean air zone
variabel skylt, variabla meddelandeskyltar, variable message sign, vms, dynamic sign
grön våg, green wave, samordnade trafiksignaler
fordonsräkning, cykelräkning, räkna cyklister, vehicle counting, bicycle counting, fotgängarräkning, pedestrian counting
reseflöde, reseflöden, mobilitetsmönster, resmönster, mobility patterns, travel patterns, origin-destination
trafiksimulering, trafikmodell, trafikmodellering, traffic simulation, traffic model, traffic modelling
intelligent tillgång, intelligent access, digital trafikföreskrift, digital traffic regulation
fordonståg, långa lastbilar, high capacity transport, longer trucks
konvojkörning, kolonnkörning, platooning
självkörande lastbil, självkörande lastbilar, autonoma lastbilar, autonomous truck, autonomous trucks, driverless truck
nivå 4, automationsnivå, level 4
säkerhetsförare, säkerhetsoperatör ombord, safety driver, safety operator
färdskrivare, tachograf, tachograph, kör- och vilotider, driving and rest times
sparsam körning, ecodriving, eco-driving, mjuk körning, bränslesnål körning
fordonsunderhåll, fordonsservice, vehicle maintenance, vehicle servicing
fordonsdata, fordonstelematik, telematik, telematics, vehicle data, körjournal
dubbelriktad laddning, fordon till nät, vehicle-to-grid, v2g, bidirectional charging
trådlös laddning, induktiv laddning, inductive charging, wireless charging of vehicles
megawattladdning, lastbilsladdning, laddning av tunga fordon, truck charging, megawatt charging, heavy vehicle charging
batteribyte, battery swapping, battery swap
räckvidd, räckviddsångest, driving range, range anxiety
fordonsgas, gasbuss, gasbil, cng, lbg, compressed gas, biogasbuss
hvo, biodiesel, förnybar diesel, renewable diesel
elektrobränsle, elektrobränslen, e-fuel, e-fuels, electrofuel
metanol som bränsle, ammoniak som bränsle, methanol fuel, ammonia fuel
vätgasbuss, bränslecellsbuss, hydrogen bus, fuel cell bus, vätgaslastbil, hydrogen truck
vätgastankning, vätgasstation, hydrogen refuelling, hydrogen station
elskåpbil, eldriven skåpbil, electric van
skåpbil, delivery van, delivery vans, varubil, varubilar, paketbil, distributionsbil, lätt lastbil, light commercial vehicle, skåpbilar
arbetsmaskin, arbetsmaskiner, entreprenadmaskin, entreprenadmaskiner, anläggningsmaskin, construction machine, construction machinery, grävmaskin, excavator, hjullastare
snöskoter, terrängskoter, snowmobile, skoterförare, skoteråkare, skoterolycka, snowmobile rider
husbil, husvagn, motorhome, campervan, caravan
kontobaserad biljett, kontobaserat resande, account-based ticketing, abt, id-based ticketing
öppen betalning ombord, öppna kort, open loop, open-loop payment
incheckning, utcheckning, check-in, check-out, be-in be-out, bibo, automatisk biljett
periodbiljett, månadskort, årskort, seniorkort, monthly pass, season ticket, travel pass, day pass, dygnsbiljett, dagskort, veckokort
zonsystem, taxezon, biljettzon, fare zone, fare zones, zone system
plankning, plankare, fusköverträdelse i spärr, gate jumping
tilläggsavgift, kontrollavgift, penalty fare
kontanthantering, kontantfri, kontantfritt, cashless, cash-free
parkeringsnorm, p-tal, parkeringstal, parking norm, parking standard, parking requirement
parkeringsvakt, parkeringsböter, felparkering, parking enforcement, parking fine, illegal parking, lapplisa, p-vakt, p-bot, p-böter, traffic warden
beläggning på parkering, parkeringssensor, parkeringsbeläggning, parking occupancy, parking sensor, smart parkering, smart parking, parking sensors, parkeringssensorer, smart parking sensors, car park occupancy
parkeringstillstånd för rörelsehindrad, handikapparkering, disabled parking, accessible parking
lastzon, lastplats, loading zone, lossningsplats
angöring, avlämningsplats, drop-off zone, kiss and ride, hämta och lämna
bygglogistik, byggtransporter, masstransporter, construction logistics, construction transport
returlogistik, returflöde, returflöden, reverse logistics, return flows
varumottagning, godsmottagning, goods reception, goods receiving
transportplanering, körplanering, transport planning, transport management, leveransrutt, leveransrutter, delivery routing, delivery routes, slingoptimering, ruttplanering för leveranser, distributionsplanering
fyllnadsgrad, lastfaktor, load factor, fill rate, tomtransporter, empty runs, tomma transporter, tomkörning, tomkörningar, returlast, empty running, backhaul
mikrohubb, mikroterminal, stadsnära terminal, microhub, micro-hub, micro hub
självkörande truck, agv, automated guided vehicle, autonomous mobile robot
temperaturlogger, temperaturövervakning, temperaturkontroll, temperature logger, temperature monitoring, temperature control
kylväska, kyllåda, isolerad låda, cool box, insulated box, cooling box
farligt gods, transport av farligt gods, dangerous goods, hazardous goods
spedition, speditör, freight forwarder, freight forwarding
fraktsedel, elektronisk fraktsedel, ecmr, e-cmr, waybill, consignment note
tull, tullhantering, customs clearance, gränskontroll, border control
lantbrevbärare, postutdelning, postombud, brevbärare, mail carrier, postal delivery
matkasse, matkassar, hemkörd mat, food box, meal kit, grocery box, matutkörning, utkörning av mat, utkörning
resenärsundersökning, kundnöjdhet bland resenärer, nöjda resenärer, passenger survey, passenger satisfaction, travel survey among passengers
beläggning, beläggningsgrad, occupancy, occupancy rate
trygghetsvärd, trygghetsvärdar, stationsvärd, trygghetspersonal, station staff, safety host
vattenvägar, inre vattenvägar, inland waterways
pråm, barge
kajutrymme, kajplats, berth, berthing, tilläggsplats, båtplats
cykelservice, cykelverkstad, cykelreparation, bike repair, bike workshop, cykelkök, cykelpump, cykelmack, cykelmek, bike kitchen
cykelstöld, stulen cykel, bike theft, bicycle theft, cykellås, bike lock
vintercykling, cykla på vintern, winter cycling
cykelpendling, cykelpendlare, cycle commuting, bike commuting, cykelvänlig arbetsplats, cykelvänlig, cykla till arbetet, cycle-friendly workplace
tjänstecykel, förmånscykel, work bike, company bike
specialcykel, trehjulig cykel, handikappcykel, parcykel, tricycle, adapted bike
cykelkärra, cykelvagn, bike trailer
singelolycka, singelolyckor, fallolycka på cykel, single-bicycle accident
kamera ombord, kamerabevakning ombord, on-board camera
tågstopp, stillastående tåg, stoppat tåg, train stoppage, stranded train
signalfel, spårfel, växelfel, signal failure, track fault
hjulplatta, hjulskada, hjulskador, wheel flat, wheel damage
besättning, fartygsbesättning, ship crew, crew members, styrman, sjöman, sjömän, matros, däcksman, fartygsbefäl, seafarer, seafarers
kryssning, kryssningsfartyg, cruise ship, cruise
banarbete, banarbeten, spårarbete, spårarbeten, rälsarbete, trackwork, track work
väderprognos, vädertjänster, prognos för vädret, weather forecast, weather service, meteorologi
vindmätning, nederbörd, regnmängd, precipitation, rainfall
snödjup, snömängd, snow depth
lavin, laviner, lavinfara, avalanche, avalanches
skoterled, skidled, skidspår, ski track, ski trail, snowmobile trail
liftanläggning, skidlift, skidanläggning, ski lift, ski resort, skidort, skidorter, skidbacke, skidbackar, slalombacke, skidspår, längdspår, ski slope, ski slopes
köldtest, kylatest, vinterprov, vinterprovning, kallt prov, cold test, cold testing, winter testing, cold weather testing
regionbuss, regionbussar, landsortsbuss, expressbuss, expressbussar, regional bus, regional buses, express bus, pendlarbuss, tätortsbuss, commuter bus
ledbuss, ledbussar, boggibuss, articulated bus, bendy bus, normalbuss, stadsbusschassi
stationshus, stationsbyggnad, järnvägsstationer, stationsområde, centralstation, järnvägsstation, tågstation
vinterväghållning, halkbekämpning, sandning, saltning, sandbil, saltbil, gritting, plogbil, snöröjning, halka
viltolycka, viltolyckor, viltstängsel, faunapassage, viltpassage, ekodukt, wildlife collision, wildlife fence, wildlife crossing, animals on the road, djurpåkörning
säkerhetsbälte, bilbälte, bälteslarm, bältesanvändning, seat belt, seatbelt, seat belts, airbag, krockkudde
reflexväst, reflexer, reflexband, varselväst, varselkläder, reflective vest, high-visibility clothing, hi-vis, synlighet i trafiken
bärighet, vägbärighet, bärighetsklass, bk4, bearing capacity of roads, viktbegränsning, tjälrestriktion, axellast, axle load
trafikskola, körskola, bilskola, körkort, körkortsutbildning, övningskörning, driving school, driving licence, learner driver, driver training
mötesfri väg, mittseparering, 2+1-väg, frontalkrock, mötesolycka, head-on collision, avåkning, run-off-road, sidoområde
laddkabel, laddkontakt, ccs-kontakt, typ 2-kontakt, charging cable, charging connector, chademo, laddsladd, motorvärmaruttag
järnvägsbuller, tågbuller, spårbuller, bullrande tåg, railway noise, train noise, gnisslande tåg
extratåg, förstärkningståg, extrabuss, förstärkningsbuss, extraturer, förstärkningstrafik, extra trains, extra buses, relief train
studentbiljett, ungdomskort, ungdomsbiljett, skolkort, pensionärsbiljett, seniorbiljett, reduced fare, student ticket, discounted fare, concession fare
snabbladdare, snabbladdningsstation, fast charger, fast chargers, supercharger, destinationsladdning, publik laddning, public charging, laddstation, laddstolpe, charging station
bussgods, styckegods, styckegodstransport, general cargo, pallgods, partigods, godstransport, freight
eldriven båt, elbåt, elbåtar, eldrivna båtar, electric boat, electric boats, batteridriven båt, elfärja, electric ferry, båt, färja, fartyg, battery ferry, batterifärja, hybridfärja
omsorgsresor, omsorgsresa, dagverksamhetsresor, färdtjänst, särskilda persontransporter, resor till daglig verksamhet, färdtjänstresa, färdtjänstresenär, färdtjänstresenärer
chaufförsbrist, förarbrist, bussförarbrist, lokförarbrist, driver shortage, shortage of drivers, lack of drivers
kollektivt resande, kommunalt resande, åka kollektivt, resa kollektivt, åka kommunalt, kollektivtrafikresande, kollektivtrafik, using public transport
tågvagn, tågvagnar, restaurangvagn, tyst vagn, tyst avdelning, liggvagn, personvagn, train carriage, dining car, quiet carriage
infrastrukturförvaltare, banverket, banförvaltare, spårinnehavare, infrastructure manager, järnvägsförvaltare
fjärrtåg, intercitytåg, intercity, långdistanståg, long-distance train, long-distance trains, tågföretag, tågoperatör, järnvägsföretag, railway undertaking, biltåg
vattentaxi, taxibåt, sjötaxi, båttaxi, water taxi, båtbuss, pendelbåt, passagerarbåt, passagerarfärja, waterbus, vaporetto
reskassa, resekort, sl-kort, jojo-kort, busskort, tågkort, färdbevis, kontroll av färdbevis, smart travel card
laddkort, laddkarta, laddkartor, laddapp, laddtagg, laddoperatör, charge card, charge point operator, laddbox, laddboxar, wallbox
budfirma, budföretag, budtjänst, kurir, kurirföretag, courier company, paketföretag, paketombud, paketdistribution, parcel company
luftvärdighet, flygsäkerhet, luftfartstillstånd, luftfartsregler, airworthiness, aviation safety, easa
urspårning, urspårningar, derailment, tågolycka, tågolyckor, tågkrock, train accident, rail accident, järnvägssäkerhet, railway safety
tågklarerare, fjärrtågklarerare, tågtrafikledning, tågledning, train dispatcher, rail traffic control, tågledare, tågplanering, tågplan, train timetable planning
tågdepå, tågvärme, uppställningsspår, tågverkstad, lokstall, train depot, rail depot, fordonsdepå för tåg, bangård, rangerbangård
kölvatten, svallvågor, svallvåg, vågsvall, ship wake, wake wash
reshjälp, resestöd, reskamrat, resekompis, följeslagare på resan, travel companion, travel training, resträning, ledsagare
spårning av försändelser, paketspårning, godsspårning, spåra paket, track and trace, shipment tracking, sändningsspårning, försändelse, försändelser
övergångsställe, övergångsställen, crosswalk, pedestrian crossing, zebra crossing, obevakat övergångsställe, gångpassage
hastighetsöverträdelse, fortkörning, fortkörare, hastighetsövervakning, speeding offence, trafikbrott, trafikböter, automatisk trafiksäkerhetskontroll
dubbelspår, tvåspår, enkelspår, mötesspår, double track, single track, spårkapacitet, kapacitetsbrist på järnväg, railway capacity
spårbyte, rälsbyte, växelbyte, banupprustning, track renewal, järnvägsunderhåll
ångbåt, ångfartyg, utflyktsbåt, sightseeingbåt, charterbåt, museibåt, steamboat, tour boat
utsläppsfri sjöfart, fossilfri sjöfart, grön sjöfart, emission-free shipping, segelfartyg, vindassisterad framdrift, wind-assisted propulsion
sjöfrakt, sjögods, linjesjöfart, kustsjöfart, närsjöfart, sea freight, short sea shipping
pristak, maxpris på resor, maxtak, fare capping, fare cap, rabattrappa, reserabatt
validator, validatorer, biljettläsare, viseringsautomat, ticket validator, ticket reader, valideringsutrustning
förköp, förköpsställe, biljettombud, biljettlucka, ticket office, ticket counter
sänkt kantsten, nedsänkt kantsten, kantsten, kantstöd, lowered kerb, lowered curb, dropped kerb, kerb ramp, trottoarkant, trottoarkanter
laddtid, laddtider, laddeffekt, laddhastighet, charging time, charging speed, långsamladdning, normalladdning, slow charging, slow charger
förarhytt, förarplats, förarmiljö, förarstol, driver cab, driver's cab, bussförare, busschaufför
gå mot rött, jaywalking, jaywalkers, jaywalk, crossing the street, cross the road
pendla, pendlare, straphangers, commuter, commuters, commuting, commute
byabuss, village bus, landsbygdsbuss, rural bus, community bus, community transport
samåka, samåkning, ride pooling, ridepooling, carpool, carpooling, lift sharing, car pooling
ledsagare på resa, ledsagning på resa, travel escort, escorted travel, medical taxi, sjuktaxi, taxi for patients
trottoarkant, trottoarkanter, kantsten, kerb, kerbs, curb, curbs, kerbstone
blippa in, blippa kort, tap in, tap-in, tap on, oyster card, travelcard, travelcards, pay as you go, busskort, resekort
biljettkontrollanter, ticket inspector, ticket inspectors, biljettvärdar, biljettvärd
reseapp, resesökning, travel app, travel apps, journey app, trip planning, journey planning
spår på järnväg, railroad, railroads, rail tracks, rail track, train tracks
spårspring, obehöriga i spår, trespassers, trespassing, people on the tracks
sjöman, sjömän, sjöfolk, sailor, sailors, seafarer, seafarers, ombordpersonal, sjökapten, sea captain, ship captain, ship crew
brygga, bryggor, jetty, jetties, pier, piers, kaj, kajer, quay
vattenburen, vattenburen kollektivtrafik, waterborne, waterway, waterways, farled, farleder
segelbåt, segelbåtar, fritidsbåt, fritidsbåtar, yacht, yachts, sailboat, leisure boat, leisure boats, pleasure craft
trampa cykel, trampcykel, pedalling, pedaling, velomobile, velomobil
bensinstation, bensinmack, tankställe, petrol station, petrol stations, gas station, gas stations, fuelling, refuelling, refueling
snabbladda, snabbladdning, snabbladdare, fast charging, fast charger, fast chargers, rapid charging, rapid charger
ladda lastbil, lastbilsladdning, hgv charging, truck charging, charging trucks
skåpbil, skåpbilar, budbil, budbilar, delivery van, delivery vans, cargo van, vans
lastbilschaufför, lastbilschaufförer, truck driver, truck drivers, lorry driver, lorry drivers, trucker, truckers
postkontor, post office, post offices, brevbärare, postman, mail carrier, postal worker
älgolycka, älgolyckor, vilt på vägen, moose collision, moose collisions, elk collision, deer collision
motortrafikled, freeway, freeways, expressway, motorway, motorways
delade bilar, delad bil, car share, carshare, shared cars, shared car, bilpooler, car club, car clubs
hyrbil, hyrbilar, biluthyrning, rent a car, car rental, car hire, rental car, rental cars, company cars, tjänstebil, tjänstebilar
trafikplanering, trafikplanerare, traffic planning, transport planning, transport planner
hemarbete, jobba hemifrån, working from home, work from home, telework, teleworking, wfh
parkeringsautomat, parkeringsautomater, parking meter, parking meters, parking warden, parking wardens
kantstensparkering, gatuparkering, curbside, kerbside, kerbside parking, curb parking, on-street parking, street parking, parked cars
parkeringsdäck, multi-storey car park, multi-storey, multistorey, parking deck, valet parking
flygande taxi, flying taxi, flying taxis, air taxi, air taxis
flygledare, flygledning, air traffic controller, air traffic controllers, air traffic control
segelflyg, segelflygplan, glider, gliders, small aircraft, landing strip, private plane
harbour, harbor, harbours, seaport, småbåtshamn, gästhamn, fiskehamn, hamnområde, hamnmagasin, färjeläge, färjeterminal, ferry terminal
hållplatsskylt, hållplatsskyltar, hållplatstavla, hållplatsskärm, hållplatsinformation, realtidsskylt, realtidstavla, nedräkningstavla, stop display, countdown display
båttur, båtturer, båtutflykt, båtfärd, sjöresa, sjöresor, boat trip, boat trips, boat ride, ferry ride, ferry crossing
isig, isiga, isigt, halkig, halkiga, halkigt, glashalt, ishalt, snömodd, snödrev, drivsnö, slippery
stambana, stambanan, inlandsbanan, norrbotniabanan, botniabanan, malmbanan, ostkustbanan, västkustbanan, götalandsbanan, mittbanan, bergslagsbanan, railway line
släpvagn, släpvagnar, påhängsvagn, påhängsvagnar, semitrailer, dragbil, dragbilar, lastbilsekipage
böter, bötesbelopp, bötfälla, bötfälls, ordningsbot
parkeringsautomat, p-automat, parkeringsskiva, p-skiva, p-biljett, parkeringsbiljett, parking meter, parking meters, parking disc, parking ticket
bokningsbar buss, beställningsbuss, förbeställd resa, förbeställda resor, bookable bus, pre-booked ride, bokad buss
överfull buss, överfulla bussar, fullsatt, fullsatta, knökfull, ståplats, ståplatser, overcrowded bus, overcrowded buses, overcrowded trains, packed bus
flyttbil, flyttfirma, flytthjälp, flyttlass, removal van, moving van
ambulansbår, sjukbår, stretcher, stretchers, gurney
rullstolsplats, rullstolsplatser, barnvagnsplats, wheelchair space, wheelchair spaces, priority seat, priority seats
tunnelbanestation, tunnelbanestationer, metro station, metro stations, tube station, subway station
delay notification, delay notifications, delay alert, delay alerts, disruption alerts, service alerts, förseningsvarning, förseningsinformation
klippkort, sommarkort, sommarbiljett, helgbiljett, familjebiljett, dagbiljett, timbiljett, flexbiljett, returbiljett, single ticket, return ticket
anslutningstid, anslutningstider, bytestider, missad anslutning, missade anslutningar, missed connection, missed connections, connecting train, connecting bus
hissfel, trasig hiss, trasiga hissar, trasig rulltrappa, broken lift, broken elevator, lift out of order
kullersten, gatsten, ojämnt underlag, ojämn gångväg, cobblestones, cobbles, uneven pavement
anropsbuss, anropsbussar, anropstaxi, anropsturer, anropslinje, anropsstyrd buss, anropsresa
punktering, punka, platt däck, flat tyre, flat tire, puncture, cykelslang, cykeldäck
lastkaj, lastkajer, lastbrygga, lastintag, godsintag, loading dock, loading docks
tågluff, tågluffa, tågluffare, tågsemester, interrail
skogstransport, skogstransporter, timmertransport, timmertransporter, virkestransport, virkestransporter, timber transport, timber haulage
trailer, trailern
ladda hemma, ladda bilen hemma, hemmaladdare, hemladdning, hemladdare, home charging, home charger, home chargers, charge at home
talande skylt, talande skyltar, prator, pratorer, talking signs, talande tidtabell
cykelfält, cykeltunnel, cykeltunnlar, cykelbro, cykelgata, cykelgator, cykelpassage, cykelpassager, cycle street, bicycle street
`
