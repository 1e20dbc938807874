/** Towns and countryside, buildings, energy, water, food, school, culture, administration and law. See ../vocabulary.ts. */
export const vocabularyOfSociety = `
energieffektivitet, energieffektiva, energibesparingar, spara energi, energy monitoring, energiövervakning, energiuppföljning, spara el, minska energi, minskad energianvändning, lägre energianvändning, elförbrukning, elanvändning, save energy, energy efficient, reduced energy use, electricity use, electricity consumption, power consumption, elkonsumtion, energikonsumtion, energianvändning, elbesparing, electricity saving
energilösning, energilösningar, energitjänst, energitjänster, energy service, energy solution, energy solutions, energy technology, energiteknik, energisystem, kraft, kraftsystem
energilager, batterilager, batterier, batteries, ackumulator, accumulator, battery storage, litium, lithium
solel, solkraft, solpanel, solpaneler, solcell, solar, solar cell, solar cells, solar panels, photovoltaic, photovoltaics, pv
vindkraftverk, vindenergi, wind turbine, wind turbines, wind energy
vindsnurra, vindsnurror, vindmölla, vindkraftpark, windmill, windmills
vattenkraft, hydropower, kraftverk, power plant, kärnkraft, nuclear power
elnätet, mikronät, lokalnät, smarta elnät, elkraft, microgrid, grid, electricity grid, flexibilitet, effektbrist, effektstyrning, demand response, load balancing, lastbalansering, styrning av effekt
förnybar energi, förnybara energikällor, fossilfritt, renewable energy, renewables
energigemenskap, energidelning, energy community, energy sharing
uppvärmning, värmesystem, radiator, element, heating system, heat pumps, värmepumpar, värmeåtervinning, spillvärme, restvärme, heat recovery, waste heat, fjärrkyla, district cooling, kylning, komfortkyla, air conditioning, biobränslepanna, pelletspanna, oljepanna, värmepanna, värmepannor, värmeförlust, värmeförluster, termostat, termostater, smart thermostat, smart thermostats, smarta termostater, heat loss, boiler
inomhusklimat, inomhusmiljöer, inneklimat, inneluft, indoor climate, indoor environments, luft inomhus, luftmiljö, ventilationssystem, ventilating, hvac, termiskt klimat, thermal comfort, inomhustemperatur, koldioxidhalt
fukt, fuktskada, fuktskador, mögel, mould, damp, dampness, humidity, luftfuktighet, radon, sick building, sjuka hus, sjuka hus-sjukan, mögligt, fuktigt, unken källare, unken lukt
utomhusluft, luftkvalitetsmätning, utsläpp till luft, luftmätning, partikelhalt, partikelhalter, kväveoxid, kvävedioxid, nox, exhaust, smog, air monitoring, clean air, ren luft, stadsluft, stadsluften, urban air, partikel, pm10, pm2.5, industriutsläpp, avgas, sotpartiklar, avgaspartiklar, vägpartiklar, soot particles, ultrafina partiklar, vägdamm, gatudamm, vägslitage, road dust
bullermätning, ljudlandskap, bullerskydd, trafikbuller, noise pollution, traffic noise, soundscape, noise monitoring, tystnad, ljudmiljöer, decibel
ljusmiljö, gatljus, gatlampor, vägbelysning, street lights, streetlights, street lamps, led lighting, smart belysning, smart lighting, dygnsrytm, human centric lighting, human-centric light, circadian, ljusterapi, light therapy, utebelysning, belysningen, gatlykta, gatlyktor, lyktstolpe, lyktstolpar, lyktstolparna, gatlampa, street lamp, lamp post, lamp posts, lampposts, belysningsstolpe, belysningsstolpar
byggnader, byggnation, hus, lokaler, premises, buildings, fastigheter, properties, byggnadsverk, flerbostadshus, apartment building, apartment buildings
byggteknik, byggmaterial, byggproduktion, byggföretag, byggbransch, byggare, building technology, building materials, construction industry, builder, builders, byggarbete, building site, byggarbetsplatser, construction sites, byggplats, byggplatsen, byggmaskin, byggmaskiner, grävmaskin, excavator, armering, husgrund
småhus, radhus, parhus, kedjehus, egnahem, enfamiljshus, detached house, terraced house, terraced houses, single-family house
träbyggande, trähus, massivträ, korslimmat, timber construction, wooden house, wooden buildings, wood construction
renoveringar, upprustning, ombyggnation, refurbishment, retrofit, retrofitting, rivning, demolition
byggåtervinning, bygg- och rivningsavfall, construction waste
byggnadsinformation, byggnadsmodell, building information modelling, building information modeling
fastighetsskötsel, fastighetsägare, fastighetsbolag, fastighetsautomation, styr- och reglerteknik, driftövervakning, building automation, building management, property owner, property owners, fastighetstekniker, facilities
bostadsbolag, allmännyttan, bostadsbestånd, hyresgäst, hyresgäster, hyresbostäder, tenant, tenants, rental housing, public housing, boendemiljö, bostadsområde, neighbourhood, neighborhood, lägenheter, apartments, hyreslägenhet, hyreslägenheter, hyresrätt, hyresrätter, hyreshus, hyresvärd, rental apartment, rental apartments, rented flat, landlord, landlords, flyttlass, inflyttning, utflyttning, andrahandsuthyrning, andrahandskontrakt, subletting, trappuppgång, trappuppgångar, portuppgång
studentboende, studentbostäder, student housing, kollektivhus, bogemenskap, co-housing, co-living, kompisboende, delat boende, inneboende, uthyrning av bostad, hyra ut lägenhet, hyra ut rum, shared housing
lås, låssystem, nycklar, nyckel, keys, key, passersystem, access control, inpassering
hissar, elevators, lifts
inbrott, burglary, stöld, theft, vandalism, skadegörelse, klotter, graffiti
stadsutveckling, stadsmiljö, stadsbyggnad, urban development, urban environment, city development, planering av städer, översiktsplan, zoning, samhällsbyggnad, spatial planning, town planning
offentliga rum, torg, gaturum, public space, public spaces, square, stadsrum, gatumiljö, street space
grönområde, grönområden, parker, parks, green area, green areas, green space, green spaces, grönstruktur, trädgård, garden, gardens, grönyta, grönytor, gräsyta, gräsytor, rabatter, planteringar
lekplats, lekplatser, playground, playgrounds, lek, play
smart stad, uppkopplad stad, smarta samhällen, smart community, smart communities, connected city
småort, småorter, mindre orter, small town, small towns, byn, byarna, bygd, bygder, bygden, glesbefolkad, glesbefolkade, sparsely populated areas, landsort, rural communities, rural community, lantlig, out in the country, avlägsna, avfolkning, depopulation
förorter, ytterstad, miljonprogram, utsatta områden, suburbs, disadvantaged areas
storstad, storstäder, innerstad, centrum, metropolitan, inner city, city centre, downtown, städer, cities, towns
öbor, öbo, islanders, ö-samhälle, ösamhälle, island community, kustsamhälle, coastal community
kust, kuster, kusten, strand, stränder, coastal, beach, beaches, havsmiljö, marine environment
hav, havet, ocean
sjöar, vattendrag, älv, åar, river, rivers, watercourse, grundvatten, groundwater
vattenförsörjning, vattenledning, vattenledningar, vattenläcka, läckage i ledningar, rent vatten, kranvatten, water supply, water pipes, water leak, water leaks, water leakage, tap water, clean water, water main, underground pipes, underground pipe, nedgrävda rör, ledningsnät, rörläckage, rörläckor, rörbrott, läckande rör, vattenledningsbrott, vattenrör, vattenläckor, burst pipe, pipe burst, leaking pipes, dricksvattenrör, dricksvattenledning, dricksvattenledningar, vattentryck, vattentrycket, water pressure
vatten och avlopp, va-nät, va-teknik, avloppsreningsverk, avloppssystem, spillvatten, slam, wastewater treatment, sewage plant, sewer, sewers, sludge, rening av vatten, vattenrening, water purification, purification
läkemedelsrester, mikroföroreningar, pfas, miljögifter, pharmaceutical residues, drug residues, micropollutants, pollutants, föroreningar, pollution, förorenad, contaminated, contamination, mikroplast, microplastics
dagvatten, stormwater, storm water, skyfall, skyfallshantering, cloudburst, översvämningar, översvämningsrisk, floods, flood risk, höga flöden, high water, sea level, havsnivå, havsnivåhöjning, stigande havsnivå, stigande hav, sea level rise, snösmältning, vårflod, vårfloder, snowmelt, spring flood
vattenmätning, vattenkvalitetsmätning, water monitoring, vattenmätare, water meter, water meters, vattenförbrukning, vattenåtgång, vattenanvändning, spara vatten, vattenbesparing, vattensnål, water consumption, water use, save water, water saving
torka, vattenbrist, drought, water shortage, water scarcity
sopor, soptunna, soptunnor, papperskorg, papperskorgar, sopkärl, bin, bins, trash, garbage, rubbish, refuse, waste bin, waste bins, litter bin, skräp, nedskräpning, litter, littering, soptömning, sophämtning, waste collection, refuse collection, garbage collection, sopstation, miljöstation, miljöhus, miljörum, soprum, sophus, avfallsrum, skräpkorg, skräpkorgar, sopcontainer, sopcontainrar, avfallskärl, brännbart, restavfall, hushållssopor, household waste, residual waste
avfallssortering, sortering, källsorterat, återvinna, återvinningscentral, återvinningsstation, recycle, recyclable, recycling centre, waste sorting, sorterar, materialåtervinning, tidningsinsamling, pappersinsamling, returpapper, glasåtervinning, glasinsamling, batteriinsamling, metallåtervinning, förpackningsinsamling, fastighetsnära insamling
bevattning, irrigation, konstbevattning, bevattna, bevattningssystem, bevattningsanläggning, droppbevattning, sprinkler irrigation, drip irrigation, watering crops
matrester, bioavfall, kompost, food scraps, compost, composting, organic waste
farligt avfall, sjukhusavfall, vårdavfall, medical waste, hazardous waste, smittförande avfall, clinical waste
plaster, plastförpackning, engångsplast, plastics, plastic packaging, single-use plastic, single-use, engångsartiklar, förpackningar, engångsmugg, engångsmuggar, engångsbestick, plastmugg, plastpåse, plastpåsar, disposable cups, plastic bags
cirkularitet, cirkulära flöden, cirkulär, reparation, laga, repair, repairing, återanvända, återbrukade, reused, reusable, refill, sharing economy, delningsekonomi, begagnade, secondhand
klimatneutral, klimatpåverkan, klimatmål, klimatsmart, växthusgaser, utsläppsminskning, carbon neutral, climate neutral, climate impact, greenhouse gas, greenhouse gases, net zero, koldioxidutsläpp, klimatutsläpp, minska utsläpp, carbon footprint, klimatavtryck
värmebölja, värmeböljor, heatwave, heat wave, heat waves
hållbar utveckling, miljövänlig, miljöteknik, grön omställning, omställning, sustainable development, environmentally friendly, green transition, cleantech, greentech, environmental technology, gröna
naturområde, djurliv, växter, växt, ekosystemtjänster, ecosystem services, species, pollinering, bin och humlor, insekter, insects, biotop, artskydd, wildlife, vilt, viltövervakning, fågel, fåglar, birds, naturvärden, conservation, nature conservation
skogsbruket, skogar, skogsägare, skogsmaskin, skogsmaskiner, skörd av skog, forests, forest owner, forest owners, woodland, forest machine, träindustri, sågverk, sawmill, plantering, trees, skogsskador, granbarkborre
jordbruket, lantbruket, jordbrukare, lantbruksföretag, agricultural, agritech, agtech, gårdens, farm work, böndernas, farms, fält, åkrar, åkermark, field crops, skörd, skörda, harvest, harvesting, spannmål, grain, sådd, traktor, traktorer, tractor, tractors, lantbruksmaskin, ogräs, weed, weeds, gödsel, fertiliser, fertilizer, växtodling, växtskydd, foder, djurfoder, utfodring, ensilage, hö, hövolm, höskrinda, potatis, potatisodling, sockerbetor, raps, vall, vallodling, animal feed, jordbruksmark, plöjning, plog, skördetröska, combine harvester, plough, odlare, jordgubbar, utsäde, bär och frukt, growers, spannmålsodling, grönsaksodlare
mjölkkor, nötkreatur, boskap, gris, grisar, höns, cows, dairy, dairy cows, cattle, pigs, sheep, poultry, mjölkning, milking, ladugård, djuruppfödning, djurskötsel, livestock, svinstall, grisstall, kostall, lösdrift, kalvar, kviga, suggor, smågrisar, slaktsvin, lamm, kyckling, kycklingar, hönsgård, värphöns, pig farm, cowshed, goats, chickens, getfarm, fårfarm, bondgård, bondgårdar, grisgård, kycklingfarm, tamboskap
häst, hästar
växthus, inomhusodling, vertikal odling, hydroponics, greenhouse, vertical farming, indoor farming, grönsaker, vegetables, frukt, fruit
renar, rennäring, renskötsel, reindeer, reindeer herding
fiskodling, fisket, fishery, fisheries, fish farming
livsmedelsindustri, livsmedelsteknik, matproduktion, livsmedelssäkerhet, food industry, food tech, foodtech, food safety, mat och måltid, food products, protein, växtbaserad, plant-based, livsmedelsföretag, producent, producer
skolmat, skollunch, skolkök, school meals, school lunch, offentliga måltider, public meals, restaurangkök, matsal, canteen, lunch, måltiderna, kokeri, kock, cook, chef de cuisine, matlagning, cooking
minska matsvinn, svinn, matavfall, reduce food waste, leftovers
skolan, skolor, elever, skolelever, schools, pupils, schoolchildren, skolbarn, grundskolan, gymnasiet, gymnasieskola, secondary school, primary school, compulsory school, upper secondary, lågstadiet, mellanstadiet, högstadiet, lågstadium, mellanstadium, högstadium, lågstadieelever, högstadieelever, högstadieskola, middle school, junior high, friskola, friskolor, grundskola, gymnasium, rektor, rektorer, headteacher, school principal
undervisningen, lärarna, läraren, pedagog, pedagogik, pedagogisk, pedagogy, educational, teach, instruction, klassrum, klassrummet, klass, classrooms, läromedel, digitala läromedel, lärplattform, learning platform, textbook, textbooks, learning material, teaching material, edtech, educational technology, läxa, läxor, homework, studier, studera, matematik, mathematics, maths, nationella prov, nationellt prov, betyg, betygssättning, läroplan, läroplanen, kursplan, skolämne, rättning av prov, grades, grading, curriculum
förskolor, dagis, förskolebarn, preschools, daycare, förskolan, day nurseries, kindergartens, daycares, småbarnsavdelning
specialpedagogik, särskola, anpassad grundskola, special education, special needs, stöd i skolan, school support, elevassistent, elevassistenter, resursperson, elevstöd, teaching assistant, skolk, skolka
skolfrånvaro, problematisk skolfrånvaro, school absence, absenteeism, hemmasittare, skolk, skolvägran, skolvägrare, truancy, school refusal
läsförmåga, lästräning, literacy, läsning, läskunnighet
skriva, skrivande
skolsköterska, skolhälsovård, elevhälsan, school nurse, school health care
mobbning, kränkning, bullying
yrkesutbildning, praktik, lärling, vocational, vocational training, internship, apprenticeship
folkhögskola, livslångt lärande, lifelong learning, kurser, kurs, course, courses, distanskurs, distanskurser, webbkurs, webbutbildning, online learning, online training
biblioteket, bibliotekstjänst, biblioteken, bibliotek, libraries, library service, låna böcker, bokutlåning, book lending, lending, ljudbok, ljudböcker, talbok, audiobook, audiobooks, e-bok, bokbuss, mobile library, meröppet, obemannat bibliotek, unstaffed library, läsfrämjande, boklån, bokutlån, lånekort, låntagare, bibliotekarie, bibliotekarier, bokåterlämning, bokhylla, bokhyllor, librarian, library card, book loans, lånedisk, bokinlämning, tidskrifter, läsesal, läsplats, läsplatser, boktips, bokklubb, boksamling
kulturella, kulturliv, kulturupplevelse, kulturupplevelser, cultural, cultural life, arts, cultural experience, konstnär, artist, artists, konstverk, scenkonst, performing arts, musiker, film, bio, cinema, kulturskola, dramaten, skulptur, skulpturer, orgel, sculpture, theatre stage, teaterscen, nationalscen, filharmoni, symfoniorkester
museet, utställningar, exhibitions, exhibits, museibesökare, samlingar, collections, arkiv, archive, archives, kulturmiljö, arkeologi, archaeology, historiska, heritage
simhall, badhus, swimming, swimming pool, simning, ishall, gym, idrottshall, sports hall, föreningsliv, idrottsförening, sports club, idrottsanläggning, sports facility, fotboll, football
turister, turistmål, besöksmål, besöksnäring, tourists, attraction, attractions, destination, tourist destination, turistinformation, sevärdhet, sevärdheter, turistbyrå, turistbyråer, turistort, turistorter, semesterort, utflyktsmål, tourist attraction, tourist attractions
guidning, guide, guider, guides, turistguide, reseguide, guidade turer, guidad tur, guided tour, guided tours
stuga, stugor, stugan, fritidshus, sommarstuga, sommarstugor, stuguthyrning, fritidsboende, holiday cottage, cabin, cabins, fjällstuga, fjällstugor, utflykt, utflykter, äventyrsresor, äventyrsturism, semesterresor, excursion, day trip
upplevelse, upplevelser, experience, experiences
vandring, vandringsled, vandringsleder, leder, led, hiking, hiking trail, trail, trails, friluft, utomhusaktivitet, outdoor activity, outdoors, natur och friluftsliv, fjällvandrare, fjällvandring, fjälled, fjälleder, vandrare, hikers, hiker, pilgrimsled, cykelled, cykelleder, nationalpark, nationalparker, national park
festivaler, evenemangsplats, publik, crowd, crowds, audience, events, folksamling, folkmassa, crowd management
hotellnäring, hotell, restauranger, besöksservice, hotels, restaurants, hotellgäst, hotellgäster, hotellrum, vandrarhem, pensionat, stugby, logi, hotel guests, hotel rooms, hostel, lodging
detaljhandel, butiker, shops, shopping, köpcentrum, retailer, kassa, checkout, kunder, konsument, konsumenter, consumer, consumers, handeln, matbutik, grocery
räddningstjänsten, brandmän, brandman, räddningspersonal, räddningsinsats, räddningsinsatser, firefighter, firefighters, firefighting, rescue services, rescue operation, rescuers, fire service, utryckningar, brandbekämpning, rökdykare, livräddning
bränder, brandvarnare, brandlarm, skogsbränder, eld, brandrisk, forest fire, forest fires, wildfires, smoke detector, smoke alarm, fires, brandsäkerhet
sök och räddning, efterspaning, försvunna personer, försvunnen, search and rescue, missing person, missing persons
polisen, brottsutredning, brottsplats, ordningsvakt, väktare, police force, security guard, guards, brottsbekämpning, law enforcement
krisledning, krisberedskapen, totalförsvar, civil beredskap, samhällsskydd, hemberedskap, krigsfara, krig, emergency management, crisis preparedness, civil preparedness, civil protection, total defence, resilience, resiliens, robusthet, samhällsviktig, critical infrastructure, kritisk infrastruktur, disaster response, emergency response, katastrofer, disasters, emergencies, kriser, crises, evakuering, evacuation, larm till allmänheten, public warning, varningssystem, warning system, early warning
otrygga, upplevd trygghet, trygga platser, kvinnors säkerhet, safe places, personal safety, safe public spaces, otrygghet, otrygg, otryggt, unsafe, insecurity
vattensäkerhet, badplats, badplatser, bathing, bathing site, water safety, drunkna, drown, strandbad, badstrand, badsjö
medborgardialog, medborgarinflytande, demokrati, deltagande, valdeltagande, citizen dialogue, citizen participation, democracy, civic engagement, public participation, inflytande
invånartjänst, invånartjänster, medborgartjänster, citizen services, e-förvaltning, digital förvaltning, e-government, egovernment, govtech, digital government, public services, offentliga tjänster, myndighetstjänster, samhällsservice, kommunal service, municipal services, myndighetskontakt, myndighetskontakter, skatteverket, myndighetsärenden, contact with authorities
digital ansökan, ansökan, ansökningar, ärende, ärenden, ärendehantering, blankett, blanketter, handläggning, handläggare, application form, applications, case management, case handling, case worker, caseworker, digital application, form, forms, permit, permits, tillstånd, bygglov, building permit, bidragsansökan, stödansökan, ansökningsblankett, förskoleplats, parkeringstillstånd, serveringstillstånd, nämndärenden, nämndärende
kontaktcenter, kundcenter, telefonväxel, call centre, call center, contact centre, contact center, frågor från invånare, svara på frågor, answering questions, customer support, kundsupport, support desk
e-legitimationer, digital legitimation, elektronisk id-handling, bankid, electronic id, e-identification, identity verification, underskrift, e-underskrift, signatur, digital signature, e-signature, esignature, digital signering, e-signering, digitala underskrifter, elektronisk underskrift, digital underskrift, freja, e-legitimation
digital brevlåda, digital post, digital mailbox, kivra, e-brev, digitala brevlådor, min myndighetspost
digital kompetens, digital ovana, digitalt utanförskap, digitalovana, digital mognad, utanförskap, digital skills, digitally excluded, digital exclusion, digital participation, delaktiga, innanförskap, inclusion, exclusion
offentlig förvaltning, förvaltning, myndigheter, kommuner, kommunala, kommunen, public administration, government, authorities, local government, local authority, municipalities, statlig, staten, public bodies, länsstyrelse, county administrative board
regionerna, regionala, landstinget, regions, county councils, region authority
politiker, beslutsfattare, policy, politisk, politicians, policymakers, decision makers
administrera, administrativt arbete, administrativ, pappersarbete, kontorsarbete, paperwork, back office, rpa, processautomatisering, process automation, robotic process automation, fakturahantering, faktura, fakturor, invoice, invoices, invoicing, bokföring, ekonomi, ekonomisystem, accounting, finance, löner, payroll
dokumenthantering, ärendearkiv, allmän handling, dokument, documents, document management, record keeping, diarium, e-arkiv
upphandlingen, upphandla, upphandlade, upphandlingar, upphandlas, procure, procuring, tendering, tenders, anbudsförfrågan, anbudsgivare, bids, bidding, sell to municipalities, selling to municipalities, sälja till kommuner, sälja till regioner, request for tender, rfi, rfp, bidder, bidders, lou, leverantör, leverantörer, supplier, suppliers, vendor, inköpsprocess, inköp, public buyer, public buyers, contracting authority, anbudsutvärdering, anbudsgranskning, anbudsprövning, tilldelning, tilldelningsbeslut, kvalificeringskrav, anbudslämnare, tender evaluation, bid evaluation, award criteria, konkurrensutsättning, konkurrensutsätta, konkurrensutsatt, anbudskonkurrens, upphandlare, inköpare, inköpscentral, inköpscentraler, inköpsorganisation, beställarkompetens, upphandlingskompetens, offert, offerter, purchasing body, kontraktstilldelning, avtalsspärr, anbudstid, leverantörsavtal, upphandlingsavtal, inköpsavtal
funktionsupphandling, funktionskrav, funktionsbaserad upphandling, functional requirements, performance-based procurement, förkommersiell upphandling, pre-commercial procurement, pcp, innovationsvänlig upphandling, innovation-friendly procurement
kravspecifikation, behovsinventering, kravställa, requirement, requirement specification, specification, behovsägare
behov, user needs, needs
arbetsmarknaden, arbetssökande, arbetsförmedling, jobbsökande, jobseeker, jobseekers, employment service, unemployed, rekrytera, rekryteringar, hiring, recruit, arbetslivet, working life, anställning, arbetsgivare
försörjningsstöd, bistånd, biståndshandläggare, biståndsbedömning, socialbidrag, social assistance, welfare, welfare benefits, socialsekreterare, socialarbetare, social worker, social workers, individ- och familjeomsorg, ifo, utsatt, utsatta, vulnerable, vulnerable people, socialt utsatta
orosanmälan, barnskydd, social barnavård, child protection, child welfare, utsatta barn, placerade barn
kriminalvård, fängelse, fängelser, intagna, prison, prisons, inmates, frivård, probation, avhopp
fattigdom, poverty, skuldsatt, skulder, debt
hemlösa, bostadslös, homeless people, shelter, härbärge
jämställd, genus, gender, mäns våld, könsskillnader
diskriminering, mångfald, discrimination, diversity
våld i hemmet, våld mot kvinnor, kvinnojour, domestic abuse, violence against women
nationella minoriteter, samiska, minoritetsspråk, sami people, indigenous, urfolk, minority language
etikprövningsmyndigheten, etiskt tillstånd, etisk prövning, etisk granskning, forskningsetik, informerat samtycke, samtycke, consent, informed consent, ethics approval, ethics review, ethical review, research ethics, ethics committee, ethics application
medicintekniska regelverk, medicintekniska regler, regelverk för medicinteknik, regulatory affairs, ce-märka, ce-märkt, ce-certifiering, ce approval, ce certification, medical device rules, medical device regulations, klassificering av medicinteknik, riskklass, risk class, iso 13485, kvalitetsledningssystem, quality management system, qms, regulatorisk, teknisk dokumentation, technical documentation, fda
ai-förordningen, ai act, ai-akten
upphovsrätt, immaterialrättigheter, varumärke, varumärken, patentskydd, patentansökan, ip, ipr, copyright, trademark, patents, licens, licensing, licence, ägande av resultat, uppfinning, uppfinnare, invention, inventor
dataskyddsförordningen, integritetsskydd, personuppgift, personuppgiftsbiträde, patientsekretess, tystnadsplikt, sekretessprövning, dataskyddsombud, dpia, konsekvensbedömning, data protection regulation, privacy protection, personal information, data processing agreement, anonymiserade, anonymised, patient confidentiality
in-house, eget tillverkad, egentillverkad, egentillverkade, tillverka själv, own manufacture, house-made
offentlighet, juridisk rådgivning, juridiskt stöd, rättslig, lagar och regler, legal advice, legal support, regelverken, förordning, direktiv, directive
säkerhetsskydd, säkerhetsklassad, säkerhetstest, säkerhetstester, sårbarhet, sårbarheter, vulnerability, vulnerabilities, security testing, security test, dataintrång, ransomware, utpressningsvirus, nätfiske, phishing, malware, skadlig kod, it-incident, driftstörning, it security, data security, datasäkerhet, nätverkssäkerhet, network security, brandvägg, firewall, cyberförsvar, cyber defence, cyber range, cyberattacker, cyber attacks, cyber, cyberincident, hackerattack
försäkring, försäkringar, insurance
ansvar, liability
statsbidrag, stipendium, finansiera, finansiär, projektmedel, fund, funds, horisont, horizon, interreg, vinnova
kapital, riskkapitalist, affärsängel, venture, investment, investors, business angel
affärsutveckling, affärsutvecklare, kommersialisering, go to market, marknadsintroduktion, business development, commercialisation, commercialization, market entry, skala upp, uppskalning, scale up, scaling, export
spridning, dissemination
entreprenör, entreprenörer, entreprenörskap, entrepreneur, entrepreneurs, startups, startupbolag, start-ups, småföretagare, småbolag, small companies, smes, nystartade
science park, forskningspark, teknikpark, innovationshubb, innovation hub, innovationscentrum, innovation centre, innovationsarena
testarena, testanläggning, test facility, testanläggningar, provanläggning, försöksanläggning, testplats, test site, test arena, provbana, testbana, test track, proving ground, labbmiljö, living labs, test beds, testbäddar, testbeds
forskningsprojekt, forskningssamarbete, forskningsstudie, research project, research collaboration, studie, studier, study, studies, akademisk, academic, doktorand, phd, professor
felanmälan, felanmäla, felrapportering från invånare, fault report, issue reporting, report a fault
medborgarkontor, servicekontor, kommunkontor, kommunhus, stadshus, stadshuset, medborgarcenter, citizen service office, town hall, city hall
synpunkter, klagomål, klagomålshantering, complaints, complaint, complaints handling, citizen feedback, synpunktshantering
bygglov, bygglovsansökan, bygglovsprocess, building permit, building permits, planning permission
detaljplan, detaljplanering, planbesked, detailed development plan, zoning plan, local plan
medborgarförslag, e-förslag, citizen proposal, citizens' initiative, petition
medborgarbudget, deltagande budget, participatory budgeting
medborgarpanel, medborgarråd, citizen panel, citizens' assembly
valdeltagande, rösta i val, vallokal, röstning i val, voter turnout, voting, polling station
desinformation, falska nyheter, källkritik, disinformation, fake news, misinformation
medie- och informationskunnighet, media literacy, information literacy
ungdomsråd, unga påverkar, youth council, youth participation
kommunfullmäktige, kommunstyrelse, nämnd, nämnder, municipal council, city council, municipal board
tjänsteperson, tjänstepersoner, tjänsteman, civil servant, civil servants, public official, public officials
välfärd, välfärdstjänster, välfärdssektorn, welfare services, welfare sector, welfare state
kommunalt bolag, kommunala bolag, municipal company, municipally owned company
mina sidor, personlig sida, invånarportal, my pages, citizen portal
webbformulär, digitalt formulär, e-blankett, web form, online form, digital form, e-formulär, e-blanketter, digitala formulär, webbblankett
automatiserat beslut, automatiserade beslut, automated decision, automated decisions, automatic decision, automatic decisions, automated decision-making, automatiska beslut, automatiskt beslut, automatiserat beslutsfattande, automatiserad handläggning
maska uppgifter, maskning av personuppgifter, redaction, redact, anonymisera dokument
diarieföring, registratur, registrator, ärenderegistrering, registry office
utlämnande av allmän handling, offentlighetsprincipen, freedom of information, public records request
e-arkiv, långtidsbevarande, digitalt bevarande, digital preservation, long-term preservation, digital archive
intranät, intranet, internkommunikation, internal communication
mötesprotokoll, mötesanteckningar, minnesanteckningar, meeting minutes, meeting notes
klarspråk, lättläst, enkelt språk, plain language, easy read, easy-to-read
tvåfaktorsautentisering, stark autentisering, tvåfaktor, two-factor authentication, mfa, strong authentication
enkel inloggning, samlad inloggning, single sign-on, sso
lösenord, lösenordsfri, password, passwords, passwordless
digital plånbok, id-plånbok, eid-plånbok, digital identity wallet, eudi wallet, eidas
fullmakt, framtidsfullmakt, power of attorney
god man, gode män, förvaltare, ställföreträdare, legal guardian, trustee, guardian
överförmyndare, chief guardian
familjehem, fosterhem, familjehemsplacerade, foster home, foster care, foster family
skyddat boende, kvinnojour, women's shelter, refuge for women
hedersrelaterat våld, hedersförtryck, honour-based violence, honour violence
budget- och skuldrådgivning, skuldrådgivning, skuldsanering, debt counselling, debt advice
felaktiga utbetalningar, bidragsfusk, välfärdsbrott, välfärdsbrottslighet, benefit fraud, welfare crime
fältassistent, uppsökande arbete, fältarbete bland unga, outreach work, street outreach
gängkriminalitet, kriminella gäng, organiserad brottslighet, gang crime, organised crime, gang violence
ungdomsbrottslighet, unga i kriminalitet, youth crime, juvenile delinquency
bedrägeri, bedrägerier, id-kapning, fraud, scam, scams, identity theft, lurar, lurad, lurade, luras, blåst på pengar
forensik, kriminalteknik, rättsmedicin, forensics, forensic science
kroppsburen kamera, kroppskamera, body-worn camera, body camera, bodycam
kameraövervakning, kamerabevakning, övervakningskamera, bevakningskamera, cctv, surveillance camera, video surveillance
narkotikabrott, narkotikahandel, drug trafficking, drug dealing
smuggling, smuggelgods, contraband
domstol, domstolar, åklagare, rättsväsende, court, courts, judiciary, prosecutor
häkte, häktad, anstalt, kriminalvårdsanstalt, detention, correctional facility
trygghetsvandring, trygghetsmätning, trygghetsundersökning, safety walk, safety survey
grannsamverkan, nattvandring, neighbourhood watch
viktigt meddelande till allmänheten, vma, public warning message, emergency alert, emergency alerts, public warning, sms-varning, varnings-sms, varningsmeddelande, befolkningsvarning, cell broadcast
skyddsrum, befolkningsskydd, shelter for civilians, air-raid shelter, bomb shelter
lägesbild, lägesuppfattning, common operational picture, situational awareness, situation picture
krisövning, stabsövning, samverkansövning, skrivbordsövning, crisis exercise, tabletop exercise, disaster exercise, beredskapsövning
kontinuitetshantering, kontinuitetsplanering, business continuity, continuity management
masskadehändelse, masskadeplats, mass casualty incident, mass casualty
cbrn, cbrne, kemisk olycka, kemolycka, kemikalieolycka, chemical accident, chemical spill
oljeutsläpp, oljespill, oljesanering, oil spill
rakel, tetra, radiokommunikation vid insats, mission critical communication, blåljuskommunikation
blåljus, blåljusaktör, blåljusorganisation, blåljuspersonal, blue light services, emergency services, first responders
räddningsledare, insatsledare, insatsledning, incident commander, incident command
insatstid, framkörningstid, utryckningstid, response time, emergency response time
nödsamtal, 112-samtal, larmsamtal, emergency call, 112 call, emergency number
rökdykning, andningsskydd, breathing apparatus, smoke diving
brandsläckare, släckutrustning, släcksystem, sprinkler, sprinklersystem, fire extinguisher, extinguishing system
utrymning, utrymningsväg, nödutgång, evacuation route, emergency exit, escape route, utrymma
spisvakt, spislarm, stove guard, cooker guard
brandklassning, brandprovning, brandmotstånd, fire testing, fire resistance, flame retardant
skredrisk, skred, jordskred, ras och skred, landslide, landslides, jordras, slamström, mudslide
jordbävning, earthquake, naturkatastrof, natural disaster
lokal för kris, trygghetspunkt, safety point
försvarsmakten, flygvapnet, armed forces, army, navy, air force
dubbla användningsområden, dual use, dual-use
totalförsvar, total defence, totalförsvarsövning, hemvärnet, hemvärn, frivilliga försvaret, home guard
skolmiljö, skolgård, skolgårdar, school yard, schoolyard, school grounds
skolbyggnad, skolbyggnader, skollokaler, skolhus, school building, school buildings
arbetsro, studiero, stökigt klassrum, classroom discipline, calm classroom
läxhjälp, läxläsning, homework help, tutoring, handledning av elever
betyg och bedömning, betygsättning, nationella prov, grading, national tests, formativ bedömning, formative assessment
läs- och skrivsvårigheter, lässvårigheter, reading and writing difficulties, reading difficulties
dyskalkyli, matematiksvårigheter, dyscalculia
extra anpassning, extra anpassningar, särskilt stöd, individual support in school, learning support
modersmål, modersmålsundervisning, hemspråk, mother tongue, native language
svenska som andraspråk, svenska för invandrare, swedish as a second language, swedish for immigrants
fritidshem, fritids, skolbarnomsorg, after-school care, after-school centre
fritidsgård, fritidsgårdar, ungdomsgård, ungdomshus, youth centre, youth club
rektor, rektorer, skolledare, skolledning, headteacher, head teacher, school principal, school leader
lärarbrist, lärarförsörjning, teacher shortage
avhopp från skolan, skolavhopp, dropout, school dropout, early school leaving
naturvetenskap och teknik i skolan, teknikundervisning, science education, stem education, steam education
programmering i skolan, barn och kod, coding for children, programmering för barn, lära barn programmera, barn som programmerar, kodklubb, code club
inlärningsspel, lärspel, pedagogiskt spel, learning game, educational game, serious games
individanpassad undervisning, adaptivt lärande, adaptive learning, personalised learning
barnomsorg, barnpassning, childcare, child day care, köplats, förskolekö, förskoleplacering, kö till förskola
yrkeshögskola, yh-utbildning, higher vocational education
komvux, kommunal vuxenutbildning, municipal adult education
omskolning, karriärbyte, reskilling, kompetensväxling
mikromeriter, mikrokurs, mikroutbildning, microcredential, micro-credentials, microlearning
validering av kompetens, meritering, recognition of prior learning, competence validation
studievägledning, syv, studie- och yrkesvägledning, career guidance, study counsellor
unga som varken arbetar eller studerar, uvas, neet
arbetsträning, arbetsprövning, work training, job training
daglig verksamhet, daily activities under lss, day activity centre, sysselsättning för funktionsnedsatta
arbetsintegrerande socialt företag, socialt företagande, sociala företag, social enterprise, work integration
distansarbete, hemarbete, arbeta hemifrån, hybridarbete, remote work, telework, work from home, hybrid work
ensamarbete, ensamarbetare, lone working, lone worker, lone workers
skiftarbete, nattarbete, nattskift, shift work, night work, night shift
arbetsolycka, arbetsolyckor, olycksfall i arbetet, workplace accident, occupational accident, work injury
personlig skyddsutrustning, skyddskläder, skyddshjälm, personal protective equipment, ppe, protective clothing, hard hat
hörselskydd, hörselkåpor, ear protection, hearing protection, ear defenders
vibrationsskada, hand-arm-vibration, vibration injury, hand-arm vibration
kvartsdamm, damm i arbetsmiljön, silica dust, dust exposure
kontorslandskap, aktivitetsbaserat kontor, open-plan office, activity-based office, kontorsmiljö, office environment
organisatorisk och social arbetsmiljö, psykosocial arbetsmiljö, psychosocial work environment
skyddsombud, arbetsmiljöombud, safety representative
företagshälsovård, företagshälsa, occupational health service, occupational health services
bemanningsföretag, hyrpersonal, staffing agency, agency staff
obemannad butik, lanthandel, dagligvarubutik, village shop, unstaffed store, unmanned store
självutcheckning, självscanning, self-checkout, självbetjäningskassa
snatteri, butiksstöld, shoplifting, retail theft
lojalitet, kundklubb, kundupplevelse, customer experience, customer loyalty
ljudguide, audioguide, audio guide, museiguide, museum guide
digitisering, digitalisering av samlingar, skanning av föremål, digitisation of collections, digitization
konservering av föremål, konservator, bevarande av föremål, conservation of artefacts, conservator
fornlämning, fornlämningar, utgrävning, utgrävningar, archaeological site, excavation, ancient monument
hembygdsgård, hembygd, lokalhistoria, släktforskning, local history, genealogy
världsarv, världsarvet, world heritage
byggnadsvård, kulturhistorisk byggnad, listed building, historic building, building conservation
konst på recept, kultur på recept, kultur och hälsa, arts on prescription, culture and health, arts in health
kulturella och kreativa näringar, kreativa näringar, creative industries, cultural and creative industries, kkn
körsång, sjunga i kör, choir, singing
hantverk, slöjd, handicraft, crafts, craft
strömmad konsert, strömmad föreställning, streamed concert, digital performance
sagostund, högläsning, läsa för barn, story time, reading aloud
bokcirkel, bokklubb, författarbesök, författarsamtal, författarkväll, bokprat, author visit, läsecirkel, book club, reading circle
besöksnäring, besöksindustri, visitor economy, hospitality industry, tourism industry
besöksflöde, besöksflöden, besökare per plats, visitor flow, visitor flows, besöksdata, visitor data
överturism, besökstryck, overtourism, visitor pressure
camping, campingplats, ställplats, campsite, camping site, caravan site
vandrarhem, stugby, hostel, cabins, guest house
naturturism, ekoturism, nature tourism, ecotourism, nature-based tourism
matturism, gastronomi, culinary tourism, food tourism
norrsken, northern lights, aurora
nöjespark, djurpark, amusement park, zoo, theme park
jakt, jägare, jaktlag, hunting, hunter, hunters
paddling, kanot, kajak, canoe, kayak
bär- och svampplockning, svampplockning, bärplockning, mushroom picking, berry picking
allemansrätt, allemansrätten, right of public access, right to roam
orientering i skog, orienteering
skridskor, isbana, skridskoåkning, ice skating, ice rink
istjocklek, isläge, issäkerhet, ice thickness, ice safety, svag is
utegym, motionsspår, elljusspår, outdoor gym, running track
konstgräs, konstgräsplan, fotbollsplan, artificial turf, football pitch
elitidrott, idrottare, elite sport, athlete, athletes, high performance sport
parasport, handikappidrott, para sport, disability sport, paralympic
ridsport, ridskola, ridning, horse riding, equestrian, riding school
e-sport, esport, esports
badvatten, badvattenkvalitet, bathing water, bathing water quality
klor, klorering, klorin, bassängvatten, poolvatten, poolkemi, chlorine, chlorination, pool water
algblomning, blågröna alger, cyanobakterier, algal bloom, cyanobacteria
folksamling, publikflöde, trängsel på evenemang, crowd flow, crowd safety
konferens, kongress, conference, congress
fackmässa, mässanläggning, mässhall, trade fair
energideklaration, energiklass, energy performance certificate, energy rating
energirådgivning, energirådgivare, energikartläggning, energy advice, energy audit
elpris, elpriser, spotpris, electricity price, electricity prices, timpris
elräkning, elkostnad, energikostnad, energikostnader, electricity bill, energy bill, energy costs
strömavbrott, elavbrott, strömlöst, power outage, power cut, blackout, power failure
reservaggregat, nödkraft, nödström, backup generator, emergency power, backup power
ödrift, ö-drift, island mode
elmätare, smarta elmätare, smart meter, smart meters, electricity meter
transformatorstation, nätstation, substation, electrical substation
kraftledning, elledning, power line, power lines, luftledning för el
nätägare, elnätsbolag, nätbolag, grid operator, distribution system operator, dso
flexibilitetsmarknad, efterfrågeflexibilitet, förbrukningsflexibilitet, flexibility market, demand flexibility
likströmsnät, likström, dc grid, direct current
stödtjänster, frekvensreglering, ancillary services, frequency regulation
solpark, solcellspark, solar park, solar farm
solvärme, solfångare, solar thermal, solar heating
agrivoltaik, solceller på åker, agrivoltaics
växelriktare, inverter, solar inverter
vindpark, vindkraftspark, wind farm, wind park, havsbaserad vindkraft, offshore wind
nedisning, avisning av blad, blade icing, ice on turbine blades
bergvärme, geoenergi, jordvärme, geothermal, ground source heat pump, geothermal energy
termisk lagring, värmelager, säsongslager, thermal storage, heat storage, seasonal storage
kraftvärme, kraftvärmeverk, värmeverk, combined heat and power, chp, heating plant
avfallsförbränning, energiåtervinning, waste incineration, waste-to-energy
tappvarmvatten, varmvatten, varmvattenberedare, hot water, domestic hot water
golvvärme, underfloor heating
datahall, datahallar, serverhall, datacenter, data centre, data center
passivhus, nollenergihus, plusenergihus, passive house, zero energy building
elektrolys, elektrolysör, electrolysis, electrolyser, vätgasproduktion, hydrogen production
koldioxidinfångning, koldioxidlagring, ccs, bio-ccs, carbon capture, carbon storage
livscykelanalys, lca, klimatberäkning, life cycle assessment, life cycle analysis
klimatbokslut, klimatredovisning, klimatbudget, climate accounting, carbon accounting, carbon budget, koldioxidbudget, utsläppsbudget
hållbarhetsrapportering, hållbarhetsredovisning, csrd, esg, sustainability reporting
globala målen, agenda 2030, sustainable development goals, sdg, sdgs
metanutsläpp, metangas, methane, methane emissions
lustgas, lustgasutsläpp, nitrous oxide
urban värmeö, värmeö, urban heat island, heat island
naturbaserade lösningar, blågröna lösningar, nature-based solutions, blue-green infrastructure
gröna tak, gröna väggar, vegetationstak, green roof, green roofs, green wall
regnbädd, regnträdgård, rain garden, bioretention
bräddning, bräddat avlopp, sewer overflow, combined sewer overflow
tillskottsvatten, ovidkommande vatten, inflow and infiltration
enskilt avlopp, trekammarbrunn, septitank, private sewage, septic tank, on-site sanitation
pumpstation, pumpstationer, avloppspump, pumping station, pump station
avloppsövervakning, avloppsprovtagning, provtagning av avlopp, wastewater surveillance, wastewater monitoring, wastewater-based epidemiology
rötslam, avloppsslam, slamhantering, sewage sludge, sludge treatment
kväverening, fosforrening, näringsämnen i avlopp, nitrogen removal, phosphorus removal, nutrient removal
membranfiltrering, membranfilter, membrane filtration, omvänd osmos, reverse osmosis
aktivt kol, kolfilter, activated carbon, ozonering, ozonation
gråvatten, gråvattenåtervinning, vattenåtervinning, greywater, water reuse, water recycling
regnvatten, uppsamlat regnvatten, rainwater, rainwater harvesting
avsaltning, havsvatten till dricksvatten, desalination, desalinisation
råvatten, vattentäkt, vattentäkter, raw water, water source, water catchment
egen brunn, brunn, brunnar, private well, water well
kokningsrekommendation, otjänligt vatten, boil-water notice, unsafe drinking water
legionella, legionellabakterier, legionella bacteria
vattenverk, vattentorn, waterworks, water tower, water treatment plant
vattenstånd, vattennivå, vattennivåer, water level, water levels
övergödning, syrebrist i vatten, eutrophication, oxygen depletion
sediment, bottensediment, sediments
saltvatten, salthalt, salinity, saltvatteninträngning
markförorening, förorenad mark, marksanering, efterbehandling av mark, soil contamination, soil remediation, contaminated land
tungmetaller, tungmetall, heavy metals, heavy metal
kvicksilver, mercury
högfluorerade ämnen, evighetskemikalier, forever chemicals
hormonstörande, hormonstörande ämnen, endocrine disruptors
odör, luktstörning, luktstörningar, odour, odours, odor, instängd lukt, unken lukt, källarlukt, musty smell
damm, dammigt, dammpartiklar, byggdamm, kvartsdamm, dust, dusty, construction dust
pollenhalt, pollenmätning, pollen count, pollen monitoring
vedeldning, vedrök, wood burning, wood smoke
ljusföroreningar, ljusförorening, light pollution
bländning, glare, bländfri
sanering, skadesanering, saneringsarbete, klottersanering, brandsanering, fuktsanering, storstädning, byggstädning, decontamination cleaning, deep cleaning
bullerplank, bullervall, noise barrier
efterklang, rumsakustik, room acoustics, reverberation, ljudabsorbent, sound absorber
ljusstyrka, belysningsstyrka, ljusflöde, lumen, färgtemperatur, flimmer, armatur, armaturer, lysrör, glödlampa, glödlampor, dimmer, illuminance, brightness, luminaire, luminaires, light bulb, light bulbs, led-armatur, led-armaturer, led-lampa, led-lampor, strålkastare, spotlight, spotlights, floodlight, floodlights, ljusreglering, ljusstyrning, ljusnivå, light control
sopsug, vacuum waste collection
sopbil, sopbilar, renhållningsfordon, garbage truck, refuse truck, waste truck
fyllnadsnivå, nivåmätning i kärl, fill level, bin sensor, bin sensors
grovsopor, grovavfall, bulky waste
elavfall, elskrot, elektronikskrot, e-waste, electronic waste, weee
batteriåtervinning, återvinning av batterier, battery recycling
textilåtervinning, textilinsamling, textilavfall, textile recycling, textile waste, klädinsamling, gamla kläder, begagnade kläder, second hand-kläder, klädåtervinning
plaståtervinning, kemisk återvinning, plastic recycling, chemical recycling
pant, pantsystem, pantmaskin, deposit return, deposit system, burkar, tomglas, pantburk, pantburkar, pantflaska, pantflaskor, returglas, aluminiumburk, empty bottles, deposit bottles
deponi, soptipp, landfill
lakvatten, deponilakvatten, leachate
rötning, biogasanläggning, rötkammare, anaerobic digestion, biogas plant
automatisk sortering, optisk sortering, sorteringsrobot, optical sorting, automated sorting
dumpning av avfall, illegal dumpning, fly-tipping, illegal dumping
flergångsmaterial, flergångsprodukter, flergångs, reusables, reusable products, multi-use
industriell symbios, restflöden, restprodukter, sidoströmmar, industrial symbiosis, side streams
produktpass, digitalt produktpass, digital product passport, product passport
fritidsbank, sakotek, bibliotek för saker, library of things
möbelåterbruk, begagnade möbler, used furniture, furniture reuse
kritiska råmaterial, sällsynta jordartsmetaller, critical raw materials, rare earth elements, rare earths
bioplast, nedbrytbar plast, bioplastic, bioplastics, biodegradable plastic
stambyte, stamrenovering, rörbyte, pipe replacement
tilläggsisolering, isolering av hus, thermal insulation, building insulation, insulation, isoleringsmaterial, insulation material, lösull
vindsisolering, isolering av vind, isolering av vinden, väggisolering, isolera vinden, isolera huset, isolera väggar, loft insulation, wall insulation
klimatskal, fasad, fasader, building envelope, facade, façade
yttertak, taktäckning, takpannor
solavskärmning, solskydd, solar shading, sun shading, persienner, markiser
luftrenare, luftrening, air purifier, air cleaner, air cleaning
avfuktare, avfuktning, dehumidifier, dehumidification
vattenskada, vattenskador, water damage, läckagelarm, leak detector
flyktiga ämnen, emissioner från byggmaterial, voc, vocs, volatile organic compounds, formaldehyd
obligatorisk ventilationskontroll, ovk, ventilation inspection
undercentral, värmeundercentral, heating substation
närvarostyrning, behovsstyrning, närvarosensor, occupancy control, presence sensor, demand control
styrsystem för byggnad, bms, building management system, bacnet, knx
prefabricerat, prefab, modulhus, modulbyggande, prefabricated, modular building, off-site construction
klimatförbättrad betong, grön betong, low-carbon concrete, green concrete
korslimmat trä, kl-trä, clt, cross-laminated timber, limträ, glulam
geoteknik, grundläggning, geotechnics, geotechnical
husprintning, 3d-skrivna hus, 3d-printed house, construction 3d printing
byggrobot, byggrobotar, construction robot, construction robotics
kranförare, byggkran, byggkranar, tornkran, lyftkran, lyftkranar, mobilkran, ställningsbyggare, byggställning, byggställningar, byggnadsställning, crane operator, tower crane, scaffolding
arkitekt, arkitekter, arkitektur, architect, architects, architecture
hantverkare, byggnadsarbetare, snickare, elektriker, craftsman, construction worker, construction workers, murare, målare, plåtslagare, betongarbetare, byggjobbare, håltagning, bricklayer, bricklayers
byggentreprenad, byggentreprenör, building contractor, construction contractor
bostadsrättsförening, bostadsrätt, brf, housing cooperative, condominium
trångboddhet, trångbodd, overcrowded housing, overcrowding at home
seniorboende, seniorboenden, seniorbostäder, seniorlägenhet, 55-plusboende, senior housing, retirement housing, trygghetsboende, trygghetsbostad, trygghetsbostäder, sheltered housing
bostadsbrist, bostadskö, housing shortage, housing queue
porttelefon, portkod, intercom, door phone
smarta lås, digitala lås, digitalt lås, smart lock, smart locks, digital lock, dörrlås, portlås, kodlås, lägenhetsdörr, door lock, door locks
tvättstuga, gemensam tvättstuga, laundry room
stadskärna, centrumutveckling, town centre, city centre development
förtätning, förtäta, densification, infill
femtonminutersstad, 15-minutersstad, 15-minute city
medskapande stadsutveckling, platsutveckling, placemaking, co-creation of places
offentlig toalett, offentliga toaletter, public toilet, public toilets
park- och gatuskötsel, parkskötsel, parkdrift, park maintenance, green maintenance, gatuskötsel
invasiva arter, främmande arter, invasive species, alien species
stadsträd, gatuträd, urban trees, street trees
våtmark, våtmarker, torvmark, wetland, wetlands, peatland
naturrestaurering, restaurera natur, nature restoration, ecological restoration
artinventering, naturinventering, species inventory, biodiversity monitoring, miljö-dna, edna
viltkamera, åtelkamera, trail camera, camera trap
rovdjur, rovdjursangrepp, predator, predators
varg, vargar, wolf, wolves
vildsvin, wild boar
älg, älgar, moose, elk
rådjur, deer
viltstängsel, viltpassage, wildlife fence, wildlife crossing
virtuellt stängsel, virtuella stängsel, virtual fence, virtual fencing
betesdjur, bete, betesmark, grazing, pasture
djurfoder, utfodring, ensilage, kraftfoder, fodermaskin, silage, fodder
ekologisk odling, ekologiskt lantbruk, organic farming, organic agriculture
markfukt, jordfuktighet, soil moisture, jordprov, soil sample, markkartering
växtsjukdom, växtsjukdomar, skadegörare, plant disease, plant diseases, crop pests
bekämpningsmedel, pesticid, pesticider, pesticide, pesticides, herbicid
fältrobot, lantbruksrobot, jordbruksrobot, field robot, agricultural robot, farm robot
mjölkrobot, automatisk mjölkning, milking robot, automatic milking
juverinflammation, mastit, mastitis
djurvälfärd, djurskydd, djurhälsa, animal welfare, animal health
djursjukdom, smittsamma djursjukdomar, zoonos, zoonoser, animal disease, zoonosis, zoonoses
sällskapsdjur, husdjur, pet animals
hund, hundar, dog, dogs
katt, katter, cats
biodling, bikupa, bikupor, beekeeping, beehive, beehives, honung, honungsbin, bisamhälle, biodlare, beekeeper, honey
skördeprognos, avkastning på åker, crop yield, yield forecast
trädgårdsodling, trädgårdsnäring, fruktodling, horticulture, fruit growing
akvaponi, aquaponics, recirkulerande odling, recirculating aquaculture
musselodling, musslor, ostron, mussel farming, mussels, oysters
tångodling, sjögräs, seaweed, seaweed farming, kelp
yrkesfiske, fiskare, trålning, commercial fishing, fisherman, fishermen, trawling
mejeri, mejeriprodukter, dairy plant, dairy products
slakteri, slakt, charkuteri, abattoir, slaughterhouse
bageri, bröd, bakery, bread
bryggeri, dryckestillverkning, brewery, beverage
växtprotein, alternativa proteiner, köttersättning, plant protein, alternative protein, meat substitute, meat alternative
fermentering, jäsning, fermentation
sensorisk analys, smaktest, smakpanel, sensory analysis, taste panel
livsmedelsburen smitta, matförgiftning, foodborne illness, food poisoning
närproducerad mat, lokalproducerad, lokal mat, locally produced food, local food
livsmedelsförsörjning, livsmedelsberedskap, självförsörjning, food supply, food security, self-sufficiency
tillagningskök, mottagningskök, produktionskök, central kitchen, production kitchen
disk, diskmaskin, diskmaskiner, diskrum, diskning, grovdisk, dishwasher, dishwashing, storkök, kyldisk, frysrum, kylrum
tallrikssvinn, serveringssvinn, plate waste
gästprognos, antal matgäster, måltidsprognos, meal forecast, guest forecast
specialkost, allergikost, special diet, dietary requirements
konsistensanpassad kost, konsistensanpassad mat, texture-modified food, timbalkost
gallring, avverkning, slutavverkning, timber harvesting, thinning of forest, felling
skogsinventering, skogsdata, laserskanning av skog, forest inventory, forest data
plantering av skog, skogsföryngring, skogsplanta, skogsplantor, forest regeneration, tree planting, seedlings
stormskadad skog, stormfällning, storm damage in forest, windthrow
massaindustri, massabruk, pappersbruk, pappersindustri, pulp mill, paper mill, pulp and paper
bioraffinaderi, bioraffinering, lignin, nanocellulosa, biorefinery, nanocellulose
möbelindustri, möbeltillverkning, snickeri, furniture industry, joinery
verkstadsindustri, mekanisk verkstad, engineering industry, machine shop
monteringslina, montering, produktionslina, assembly line, production line
svetsning, svetsare, welding, welder
skärande bearbetning, cnc, fräsning, svarvning, machining, milling
gjuteri, foundry
stillestånd, driftstopp, produktionsstopp, downtime, production stop
reservdel, reservdelar, spare part, spare parts
kvalitetskontroll i produktion, visuell inspektion, felinspektion, quality inspection, visual inspection, defect detection
processindustri, kemiindustri, kemisk industri, process industry, chemical industry
styrsystem för industri, plc, scada, industrial control system, operativ teknik, ot-säkerhet
renrum, renrumsproduktion, cleanroom, clean room, god tillverkningssed, gmp, good manufacturing practice
pilotanläggning, pilotskala, uppskalning av process, pilot plant, pilot scale, process scale-up
formsprutning, injection moulding, injection molding, plasttillverkning
stålverk, stålindustri, fossilfritt stål, steelworks, steel industry, green steel, smältverk, smelter
järnmalm, malm, gruvdrift, iron ore, mine operation, underjordsgruva, underground mine
gruvavfall, anrikningssand, tailings, mine waste
upphandlingsdialog, marknadsdialog, tidig dialog, market dialogue, early market engagement, market consultation, request for information
ramavtal, avrop, framework agreement, call-off contract, framework contract
överprövning, upphandlingsjuridik, procurement law, procurement review
direktupphandling, direktupphandla, direct procurement, direct award
värdebaserad upphandling, livscykelkostnad, value-based procurement, life cycle cost
leverantörsuppföljning, avtalsuppföljning, avtalsförvaltning, contract management, supplier follow-up
regulatorisk sandlåda, regulatoriska sandlådor, regulatory sandbox, experimentation clause
cyberresiliensförordningen, cra, cyber resilience act
nis2, nis2-direktivet, cybersäkerhetslagen, nis2 directive
ehds, europeiska hälsodataområdet, european health data space
dataförordningen, data act, datadelningsakt, data governance act
överbelastningsattack, ddos, denial of service
dataläcka, dataläckor, dataläckage, läckta uppgifter, data breach, data breaches, data leak, data leaks, id-stöld, id-kapning, identitetsstöld, identity theft, stulna uppgifter, kidnappade data, kapade data, krypterade filer, stulen data, stolen data
virusskydd, antivirus, antivirusprogram, datavirus, datorvirus, antivirus software, computer virus, trojan, spionprogram, spyware
säkerhetskopiering, säkerhetskopia, backup, backups, data recovery
sekretessavtal, nda, non-disclosure agreement, confidentiality agreement
innovationscheck, innovationscheckar, innovation voucher, innovation vouchers
utlysning, utlysningar, ansökningsomgång, open call, call for proposals, funding call
regionalfonden, europeiska regionala utvecklingsfonden, erdf, strukturfonder, structural funds, eu funds, eu-medel
inkubator, företagsinkubator, accelerator, business incubator, startup accelerator
betalningsvilja, prissättningsmodell, willingness to pay, pricing model
referenskund, första kunden, pilotkund, reference customer, first customer, launch customer, pilot customer
ideell sektor, ideella föreningar, idéburen sektor, civilsamhälle, civilsamhället, civil society, non-profit, nonprofit, ngo
volontär, volontärer, frivillig, frivilliga, frivilligorganisation, volunteer, volunteers, volunteering
barnets rättigheter, barnkonventionen, barnrätt, children's rights, child rights
mänskliga rättigheter, human rights
hbtq, hbtqi, lgbtq, lgbtqi
rasism, fördomar, racism, prejudice
nyanländas etablering, samhällsorientering, etableringsinsatser, civic orientation, introduction programme
ensamkommande, ensamkommande barn, unaccompanied minors, asylsökande, asylum seeker, asylum seekers
utrikes född, utrikes födda, utlandsfödd, foreign-born, foreign born
papperslös, papperslösa, undocumented migrants
språkcafé, språkträning, language café, language training
lantmäteri, mätningsteknik, land surveying, cadastre
punktmoln, laserskanning, laserdata, point cloud, laser scanning
höjdmodell, terrängmodell, elevation model, terrain model
adressregister, fastighetsregister, property register, address register
dataportal, öppet dataset, datamängd, datamängder, data portal, dataset, datasets
mobiltäckning, dålig täckning, mobile coverage, poor coverage, network coverage
fiberutbyggnad, fibernät, fiberbredband, fibre network, fibre broadband
servicepunkt, servicepunkter, lokal service på landsbygd, service point, rural services
bygdegård, samlingslokal, village hall, community centre
kyrkogård, begravning, begravningsplats, cemetery, funeral, burial
kyrka, kyrkor, församling, church, parish
upplåsning av lokaler, lokalbokning, bokning av lokaler, room booking, facility booking
lokaleffektivisering, lokalutnyttjande, samnyttjande, space utilisation, space utilization, shared use of premises
behovsstyrd städning, städning efter behov, demand-based cleaning, data-driven cleaning
skolbibliotek, skolbibliotekarie, school library
skolpsykolog, skolkurator, school psychologist, school counsellor
språkundervisning, moderna språk, language teaching, foreign languages
fågelskådning, fågelskådare, bird watching, birdwatching
fritidsfiske, sportfiske, fiskekort, sportfiskare, recreational fishing, fishing licence, fishing permit, angling
sopmaskin, skurmaskin, kombiskurmaskin, sweeper, scrubber dryer
fönsterputs, fönsterputsning, window cleaning, fönsterputsare, putsa fönster, clean windows, cleans windows, washing windows, window cleaner, window washing, window cleaners
toalettstädning, trappstädning, hemstädning, kontorsstädning, hotellstädning, skolstädning, lokalstädning, toilet cleaning, office cleaning, stair cleaning, städfirma, städfirmor, städbolag, städföretag, städtjänst, städtjänster, städvagn, städvagnar, cleaning company, städmaterial, städutrustning, städredskap, städkemikalier, rengöringsmedel, städschema, fläckborttagning, sopning, dammsugning, cleaning products, cleaning equipment, cleaning schedule, avtorkning, torka av ytor, våttorkning, wiping, wipe surfaces
robotgräsklippare, gräsklippning, gräsklippare, lawn mower, robotic mower, mowing
skadedjur, ohyra, pest control, pests, vermin, råttor, rats
fackförbund, fackförening, facket, trade union, trade unions, labour union
gödselhantering, stallgödsel, manure, slurry
kantslåtter, vägkanter, kantklippning, road verge, road verges
fladdermöss, fladdermus, bat roost
rumstemperatur, room temperature
dammsäkerhet, dammbrott, dam safety, dam failure
nödläge, nödlägen, nödsituation, nödsituationer, olyckslarm till allmänheten, samhällsstörning, samhällsstörningar, storolycka
prepping, prepper, preppers, krislåda, mörkläggning, beredskapslager, nödvatten, nödproviant, emergency supplies
kriskommunikation, krisinformation, krismeddelande, crisis communication, crisis information, krisstab, krisledningsstab
kärnkraftsolycka, kärnkraftsolyckor, kärnenergiolycka, radioaktivt nedfall, radioaktivt utsläpp, jodtabletter, nuclear accident, nuclear emergency, radioactive fallout
säkerhet, safety
elräkning, elräkningar, utility bill, utility bills, power bill, energy bill, energy bills, driftkostnad för energi
kraftverk, elverk, power station, power stations
luftkonditionering, air con, aircon, air conditioner, air conditioners
övertemperatur, övertemperaturer, overheating, overheated rooms
draghål, dragigt, drafty, draughty, draughts, kallras
soptunna, soptunnor, dustbin, dustbins, bin bags, wheelie bin, wheelie bins, trash can, trash cans, garbage can
upcycling, återbruksbutik, thrift shop, charity shop, thrift store, loppis, flea market
sopförbränning, incineration, incinerator
dränering, drainage, drains, blocked drain, clogged drain, avloppsbrunn
insjö, insjöar, sjöar, lake, lakes, hydrologi, hydrology
grävmaskin, grävmaskiner, grävskopa, digger, diggers, excavator, excavators, bulldozer, bulldozers, schaktmaskin, heavy machinery, earthworks, markarbeten
takläggning, takläggare
offentlig toalett, offentliga toaletter, restroom, restrooms, washroom, washrooms, lavatory, lavatories, public toilet, public toilets
smutsig, smutsigt, dirty, filthy, grimy
e-bok, e-böcker, e-book, e-books, ebook, ebooks, ljudbok, ljudböcker, audiobook, audiobooks
boklån, hemlån, book loan, book loans, borrowing books, lending library, utlåning
box office, scenkonst, stage performance, stage play, performing arts
folkhögskola, högskola, högskolor, college, colleges, university, universities
arbetslös, arbetslösa, arbetslöshet, jobless, unemployed, unemployment, job seekers, jobseekers, out of work
medborgardeltagande, medborgardialog, civic, civic tech, civic engagement, citizen participation, participatory budgeting, medborgarbudget
myndighetskrångel, byråkrati, red tape, bureaucracy
stöldförsök, stölder, stealing, steals, thefts, thieves
dörrlås, låsa dörrar, door lock, door locks, locked doors, smart lock, smart locks, smarta lås
strömavbrott, elavbrott, strömlöst, power cut, power cuts, power outage, power outages, outage, outages, blackout, blackouts
terrorism, terrordåd, terror attack, terror attacks, krig, war, wartime, krigstid
farliga ämnen, farligt gods, hazardous materials, hazmat, dangerous goods, chemical spill, kemikalieutsläpp
luftpartiklar, particulates, particulate matter, soot, sot
skyfallsregn, hällregn, heavy rain, heavy rains, torrential rain, downpour, downpours, ösregn
stadsvärme, urban heat, urban heat island, heat island, värmeö, värmeöar
kryssningspassagerare, kryssningsresenärer, cruise passengers, cruise tourists, kryssningsturism, cruise tourism
sevärdheter, landmärke, landmärken, landmark, landmarks, sights, sightseeing
fiskodling, fiskodlingar, fish farm, fish farms, fish farming, aquaculture, vattenbruk
djurläkare, djursjukhus, animal hospital, vet clinic, veterinarians, animal doctor
dataplattform, dataplattformar, data platform, data platforms, metadata, maskinläsbar, maskinläsbara, machine-readable, datastandarder, data standards
anbudsgivning, bid, bids, bidding, lämna anbud, offentliga köpare, public sector buyers, public buyer, public buyers, sourcing, strategiskt inköp
studentkorridor, studentrum, dorm, dorms, dormitory, dormitories, halls of residence, student digs, student accommodation, student flats
hyresrätt, hyresrätter, hyreslägenhet, hyreslägenheter, renting, rented flat, rented flats, rental apartment, rental apartments, rental housing, tenancy
radhus, parhus, townhouse, townhouses, terraced house, terraced houses, condo, condos, condominium, bostadsrätt, bostadsrätter
byggemenskap, boendegemenskap, cohousing, co-housing, community living, communal living, mixed-use
hospital porter, hospital porters, porters, vårdservice, patienttransportör
rörpost, tube system, pneumatic tube, pneumatic tubes
påfyllning, varupåfyllning, lagerpåfyllning, replenishment, restocking, stockroom, stockrooms, out of stock
borttappad utrustning, försvunnen utrustning, lost equipment, missing equipment, misplaced equipment, leta utrustning
transportvagn, transportvagnar, carts, linen carts, waste trolleys, food trolleys
yttertak, roof, roofs, rooftop, rooftops
vargar, wolf, wolves, rovdjur, predators, predator
snatteri, snattare, shoplifter, shoplifters, shoplifting, butiksstöld, butiksstölder
luftkonditionering, luftkonditioneringar, ac, ac-aggregat, air conditioner, air conditioners, air con, aircon, portabel ac
vedspis, kamin, kaminer, braskamin, eldstad, eldstäder, öppen spis, fireplace, fireplaces, wood stove, wood stoves, wood burner, elpatron, direktverkande el, luftvärme, luftvärmepump
treglasfönster, energiglas, double glazing, triple glazing, double glazed, triple glazed, low energy windows, fönsterglas, tätningslist, tätningslister, draught proofing
dragigt, dragiga, golvdrag, kallras, draughty, drafty, kvavt, kvav luft, stuffy, unken luft, instängd luft, syrefattig luft, stale air
nätavgift, nätavgifter, elavgift, elavgifter, elstöd, kraftbolag, energibolag, elbolag, nätbolag, energy company, energy utility, utility companies
högspänning, high voltage, lågspänning, low voltage, ställverk, nätstation, nätstationer, substation, luftledning, jordkabel
standby, stand-by, vilolägesström, standby power, tjuvström, elslukare
elverk, dieselaggregat, generator, generators, nödgenerator, backup generator, emergency generator, utan ström, utan el, without power, without electricity, no electricity, strömmen går, strömmen borta, ingen ström, strömlösa
gasläcka, gasläckor, gas leak, gas leaks, gas leakage, explosion, explosioner, explosions, kemikalieutsläpp, chemical spill, hazmat, farliga utsläpp
terrorism, terrorist, terrorattack, terrordåd, terror attack, attentat, bombhot, bomb threat, sprängattentat, inrymning, pågående dödligt våld, active shooter
krisväska, krisväskor, hemberedskap, emergency kit, emergency kits, 72-timmars, nödlager, food stockpile, survival kit
påverkansoperation, påverkansoperationer, påverkanskampanj, psykologiskt försvar, influence operations, psychological defence
hurricane, orkan, orkaner, oväder, stormvindar, blixtnedslag, åskväder, thunderstorm, tornado, extreme weather, extremväder
ras och skred, rasrisk, skredrisk, slukhål, sinkhole, sinkholes, lervälling, mudslide, marksättning, marksättningar, rock fall, kvicklera, quick clay
istapp, istappar, takras, snöras, taksnö, snölast, snow load, icicles, isbildning, ice formation
mygg, myggor, mosquitoes, getingar, wasps, myror, ants, spansk snigel, mördarsnigel, sniglar, slugs
torrtoalett, torrtoaletter, latrin, bajamaja, bajamajor, portable toilet, composting toilet, utedass
badkar, bathtub, duschkabin, shower, showers, faucet, faucets, diskho, tappvarmvatten
regntunna, regntunnor, rain barrel, regnvattentunna
skrot, skrotbil, scrap metal, scrapyard, metallskrot, rivningsavfall, byggavfall, byggsopor, construction waste, demolition waste, schaktmassor
pappersåtervinning, tidningsåtervinning, paper recycling, glasåtervinning, glass recycling, plaståtervinning, plastic recycling, metallåtervinning, burkar, aluminiumburkar, plastflaskor, plastic bottles, petflaskor
reparera, repareras, reparation av prylar, laga prylar, laga i stället, repair café, repair cafe, fixing things, right to repair
städerska, städerskor, städfirma, städfirmor, städbolag, städteam, janitor, janitors, janitorial, cleaning company, cleaning firm, cleaning staff
dammtorka, dammtorkning, dusting, dammsuga, dammsugning, vacuuming, våttorka, våttorkning, sopa golv, sweeping, skura, skurning, scrubbing
tvättmedel, diskmedel, rengöringsmedel, allrengöring, såpa, fläckborttagning, fläckar, stains, stain removal, kemtvätt
flyttstäd, flyttstädning, storstäda, byggstäd, byggstädning, trappstädning, kontorsstädning, office cleaning, deep cleaning
vitvaror, vitvara, hushållsapparat, hushållsmaskiner, kylskåp, refrigerator, refrigerators, fridge, torktumlare, tumble dryer, spisar, mikrovågsugn, microwave oven, domestic appliances
spisvakt, stove guard, spislarm, stove alarm, glömd spis, hob alarm
dörrklocka, dörrklockor, doorbell, doorbells, porttelefoner, porttelefon, smart doorbell, dörröga
trapphus, trapphuset, trappuppgång, trappuppgångar, stairwell, flerfamiljshus, hyreshus, lägenhetshus, hyreslägenhet, hyreslägenheter, block of flats
kollektivhus, kollektivboende, coliving, co-living, cohousing, co-housing, shared housing, bogemenskap, kompisboende, flergenerationsboende
villa, villor, villaägare, radhus, egnahem, homeowner, homeowners, fritidshus, sommarstuga
stomme, bjälklag, husgrund, krypgrund, krypgrunder, torpargrund, crawl space, innerväggar, innertak, undertak, hustak, rooftop, rooftops
tunnelbygge, bergtunnel, bergborrning, tunnelborrning, bergschakt, rock drilling, tunnel construction
målare, byggmålare, house painter, plattsättare, golvläggare, glasmästare, takläggare, roofer, bricklayer
3d-printade hus, 3d-printat hus, 3d-utskrivna hus, 3d printed house, 3d printed houses, 3d printed buildings, 3d printed homes, 3d printed concrete, 3d-printad betong
parkbänk, parkbänkar, park bench, park benches, gatumöbler, street furniture, utemöbler, sittplatser utomhus
podd, poddar, podcast, podcasts, poddsändning
dagstidning, dagstidningar, lokaltidning, newspaper, newspapers, journalist, journalister, journalism, journalistik, nyhetsredaktion, newsroom
muralmålning, muralmålningar, väggmålning, mural, murals, street art, gatukonst
poesi, dikter, poetry, novell, noveller, storytelling, berättande, muntligt berättande
headmaster, headteacher, head teacher, school principal, skolledare, biträdande rektor
läroböcker, lärobok, textbooks, skolböcker, smartboard, smartboards, interaktiv skrivtavla, interactive whiteboard
mobilförbud, mobilfri skola, mobilfri, mobiler i skolan, mobile ban, phone ban, phones in school
specialpedagog, specialpedagoger, speciallärare, special education, special educator, special needs teacher
skolfusk, fuska på prov, cheating on exams, exam cheating, ai-fusk, plagiat, plagiarism, digitala prov, digital exams
naturvetenskap, no-ämnen, science education, science teaching, science class, teknikundervisning, laborationer i skolan, idrottslektion
mooc, moocs, elearning, webbkurs, nätkurs, nätkurser, onlinekurs, web course
stadsodling, stadsodlingar, urban farming, urban gardening, community garden, odlingslott, kolonilott, kolonilotter, allotment, allotments, stadsjordbruk, takodling, rooftop farming, city farming, skolträdgård, odla i stan
hydroponik, hydroponic, hydroponisk, aeroponics, aeroponik, odling utan jord
äggproduktion, laying hens, värphöns, hönsgård, egg production, hönshus, hönsfarm
maraton, marathon, löplopp, motionslopp, running race, idrottstävling, idrottstävlingar, vasalopp, stadslopp
temapark, temaparker, theme park, theme parks, nöjesfält, akvarium, aquarium
bastu, bastur, sauna, saunas, kallbad, vinterbad, cold bath
grillplats, grillplatser, barbecue area, vindskydd, rastplatser i naturen, eldplats, eldplatser
svampplockning, svampplockare, svampskog, mushroom picking, foraging
lidar, lidarsensor, lidarsensorer, laserskanner, 3d-skanning
botnet, botnät, lösenordshanterare, password manager, dataläckage, data breach, data breaches, breach, it-incident, it-incidenter, säkerhetsincident, security incident, incidenthantering, incident response
röstning, e-röstning, e-val, omröstning, e-voting, evoting, online voting, voting, vallokal, vallokaler, valmyndighet
skatter, skattedeklaration, deklarera, skattebetalare, income tax, tax return, tax returns, tax agency
befolkningsregister, folkbokföring, folkbokförd, population register, fastighetsregister, property register, land register
björkpollen, gräspollen, birch pollen, grass pollen, pollensäsong, pollen season, pollenprognos, pollen forecast
oljud, bullrig, bullrigt, noisy, bullerstörd, bullerstörda, bullerstörning, nattbuller, lågfrekvent buller, loud neighbours
no2, nox, kväveoxid, kväveoxider, kvävedioxid, nitrogen dioxide, nitrogen oxides
illaluktande, lukter, luktproblem, luktstörning, luktsensor, odour, odours, bad smell, dålig lukt
elöverkänslig, elöverkänslighet, electromagnetic hypersensitivity, mobilstrålning, elektromagnetisk strålning
rörelsevakt, rörelsevakter, närvarogivare, närvarosensor, närvarosensorer, occupancy sensor, occupancy sensors, presence sensor
solljus, sunlight, neonljus, neonskylt, julbelysning, fasadbelysning, effektbelysning, pollare, gångvägsbelysning, mörk gångväg, mörka gångvägar
cottage, cottages, stugby, stugbyar, uthyrningsstuga, stugvärd, glamping, campingstuga, korttidsuthyrning, short-term rental
coastal flooding, erosion, stranderosion, kusterosion, coastal erosion, beach erosion, kustskydd, coastal protection, strandvall, stormflod, storm surge
e-reader, e-readers, e-book reader, e-boksläsare, ebooks, e-bokslån, digitala böcker, boklån på nätet
student attendance, pupil attendance, school attendance, elevnärvaro, skolnärvaro, närvaroregistrering, frånvaroanmälan, frånvarorapportering, frånvaro i skolan
ventilationstrumma, ventilationstrummor, ventilationskanal, ventilationskanaler, air duct, air ducts, spiskåpa, köksfläkt, luftintag, luftfilter, air filter, air filters, pollenfilter, ventilationsfilter, hepa filter
vattenlarm, läckagevakt, läckagevakter, läckagelarm, vattenavstängare, vattenfelsbrytare, översvämningsvakt, läckagesensor, water leak sensor, leak sensor, leak alarm, leak detector, hydrofon, rörinspektion, pipe inspection
brandpost, brandposter, fire hydrant, fire hydrants, hydrant, avstängningsventil, ventiler, valve, valves, vattentryck, water pressure
vattendunk, vattendunkar, vattenkiosk, vattentankar, dricksvattenbrist, tappställe, nödvattenförsörjning, emergency water
havsvatten, seawater, havsmiljö, marine environment, syrebrist i havet, döda bottnar, dead zones, muddring, dredging, båttvätt, östersjön
arsenik, arsenic, nickel, kadmium, kvicksilver, tungmetaller, heavy metals, bly i vatten, miljögifter, pollutants in water
sopförbränning, avfallsförbränning, incineration, waste incineration, waste-to-energy, energiåtervinning av avfall
lösvikt, packaging-free, flergångslådor, reusable cups, flergångsmuggar, matlåda, matlådor, takeaway, engångsmuggar, återfyllning, lunchlådor
pantmaskin, pantmaskiner, returburkar, pantburkar, reverse vending, deposit return scheme, flaskpant
sopkvarn, matavfallskvarn, matavfallspåsar, matavfallspåse, matavfallsinsamling, food waste collection, insamlingskärl, sopkärl, vippcontainer, källsorteringskärl, plastinsamling, fyllnadsgrad i kärl
gatsopning, gatusopning, sopmaskiner, street sweeping, street sweeper, lövblås, lövblåsare, leaf blower, gaturenhållning, street cleaning
taklampa, taklampor, bordslampa, skrivbordslampa, nattlampa, night light, ficklampa, ficklampor, flashlight, solcellslampa, solcellslampor, solar lamp, ljustak, ljusdesign
cirkus, circus, nycirkus, trolleri, magician, teknikmuseum, planetarium, besökscenter, visitor centre, visitor center, science centre, naturum
slöjdsal, träslöjd, textilslöjd, robotprogrammering, micro:bit, makerskola, kodning i skolan, lego i skolan
skolval, skolbyte, utvecklingssamtal, föräldramöte, föräldramöten, parent-teacher meeting, parent meeting, skolstart
klättring, climbing, dykning, diving, scuba diving, surfing, surfare, bungyjump, klätterpark, höghöjdsbana
krog, krogar, nattklubb, nattklubbar, nightclub, nightclubs, uteliv, nightlife, nattliv
entrébiljett, entrébiljetter, entrance ticket, entrance tickets, suvenirbutik, souvenirer, gift shop, fiskeguide, äventyrsguide
urban heat, värmekarta, värmeöar, värmeö, heat islands, svalka i staden, svalkande, skugga, skuggning, shade, trädplantering, tree planting
klimatångest, climate anxiety, klimatutbildning, klimatflykt, climate education
glaciär, glaciärer, glacier, glaciers, permafrost, issmältning, melting ice
brandspaning, brandbevakning i skog, fire lookout, brandflyg, eldningsförbud, fire ban, brandriskprognos
farmland, arable land, jordbruksmark, täckdike, täckdikning, åkerdränering, växtföljd, växelbruk, crop rotation, gröngödsling, växtnäring
gödning, gödsling, gödselspridning, fertilising, kvävegödsling, kalium, biokol, biochar, konstgödsel
baljväxt, baljväxter, bönor, linser, ärter, lentils, legumes, hampa, industrihampa, utsäden, fröodling, handelsträdgård, plantskola, plant nursery
närodlat, närodlad, locally grown, local food, lokalproducerat, lokalproducerad mat, reko-ring, gårdsbutik, farm shop, ekologiskt odlat, eko-odling
djuravel, avelsdjur, husdjursavel, cattle breeding, semin, kalvar, kalvning, calving, juverinflammation, mastitis, mul- och klövsjuka, foot and mouth disease
rabbits, kaniner, lammkött, lamb, lambs, fårskötsel, sheep farming, ull, wool
jordbruksmaskiner, lantbruksmaskiner, farm machinery, farm machine, skördetröska, combine harvester, precisionsjordbruk, precision agriculture, gps-styrda traktorer
jordskalv, earthquakes, tsunami, vulkan, vulkanutbrott, volcano, solstorm, solar storm, rymdväder, space weather, snöoväder, snöstorm, blizzard, isstorm
bränslebrist, fuel shortage, matbrist, food shortage, försörjningskris, supply crisis, brist på mediciner i kris
internetavbrott, internet outage, network outage, mobilavbrott, teleavbrott, mobilnätet nere, kommunikationsradio, walkie-talkie, robust kommunikation, robusta kommunikationer, radio communication
it-attack, it-attacker, it-angrepp, it-haveri, systemkrasch, driftavbrott, it-avbrott, system outage, dataangrepp
polisanmälan, polisanmälningar, police report, brottsanmälan, anmäla brott, report a crime
dödsbo, bouppteckning, testamente, vigsel, marriage licence, skilsmässa, divorce, familjerätt, family law
barnbidrag, föräldrapenning, bostadsbidrag, child benefit, child benefits, housing benefit, housing allowance, bidragsansökan
miljötillsyn, miljöinspektör, miljöinspektörer, environmental inspection, livsmedelsinspektör, food inspector, tillsynsbesök, tillståndsansökan, permit application
signera, signera dokument, signera digitalt, skriva på digitalt, underteckna, undertecknande
naturreservat, naturreservaten, nature reserve, nature reserves, nationalpark, nationalparker, national park, national parks, skyddad natur, biosfärområde
bees, honeybees, honungsbin, bikupa, bikupor, beehive, beehives, beekeeping, beekeeper, biodlare, biodling
war, wartime, krigstid, kriget, krigsläge, krigsfall, invasion, väpnat angrepp, höjd beredskap, heightened preparedness, krigssjukvård, wartime care
metadata, metadatastandard, datakatalog, datakataloger, data catalogue, data catalog, dataspecifikation, datamodell, data model
besöksstatistik, besökarstatistik, visitor statistics, gästnätter, guest nights, besöksflöden, visitor flows, besöksmätning, besökarräkning, counting visitors, visitors counting
vräkning, vräkningar, vräkt, avhysning, avhysningar, eviction, evictions, hyresskuld, hyresskulder, rent arrears
åtkomst, åtkomstkontroll, åtkomstlogg, åtkomstloggar, access log, access logs, loggning av åtkomst, loggkontroll, obehörig åtkomst, unauthorised access
cykelturism, cykelsemester, cykelturister, bicycle tourism, cycle tourism, bike tourism, cykelled, cykelleder
altan, altaner, altanen, balkong, balkonger, uteplats, veranda, friggebod, attefallshus, carport, staket, utbyggnad av hus, tillbyggnad, extension to a house
alger, algerna, algblomningen, giftiga alger, igenväxt sjö, algae, algal bloom
fåren, fårhjord, lammen, tackor, baggar, fårfarm, sheep, flock
lada, ladan, lador, loge, uthus, barn building, jordkällare
tegel, tegelsten, tegelstenar, takpannor, brädor, virke, plank, takplåt, gipsskivor, bricks, roof tiles
mobbas, mobbar, mobbad, mobbade, retad, retas, retade, utfrysning, fryses ut, bullied
strömlöst, strömlösa, strömmen borta, utan ström, mörklagt, without power, no power
frys, frysar, frysen, frysbox, kylskåp, kylskåpet, kylrum, frysrum, refrigerator, fridge, freezer
spis, spisen, spisar, stove, cooker
lån av gymnastiksal, gymnastiksal, gymnastiksalen, gympasal, idrottslokal, idrottslokaler, sporthall, school gym
lya, lyor, lgh, etta, tvåa, trea, hyreslya, rum att hyra, room to rent
skugga, skuggan, hetta, hettan, heta somrar, heta dagar, stekhett, shade, shading
proppfull, proppfulla, överfull, överfulla, fullsatt, fullsatta, packed, overcrowded
badar, bada, badande, simma, simmar, simkunnighet, swimming, bathers
hundbajs, hundbajspåsar, hundskit, bajspåsar, dog poo, dog waste, fimpar, fimp, cigarette butts
`
