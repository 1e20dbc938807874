/** Sweden's counties and their municipalities and larger places: what the county is called, a colon, and what lies in it. */
const counties = `
stockholm, stockholms län, sthlm, stockholmsregionen, storstockholm, greater stockholm, stockholmsområdet, stockholm area, sll: botkyrka, danderyd, ekerö, haninge, huddinge, järfälla, lidingö, nacka, norrtälje, nykvarn, nynäshamn, salem, sigtuna, sollentuna, solna, sundbyberg, södertälje, tyresö, täby, upplands väsby, upplands-bro, vallentuna, vaxholm, värmdö, österåker, märsta, kista, åkersberga, tumba, rimbo, södertörn, arlanda, barkarby, stockholms stad, city of stockholm, uppland, mälar valley, swedish east coast, huvudstaden, huvudstadsregionen, capital region, stockholms skärgård, stockholm archipelago, roslagens skärgård, södertörns skärgård, norrort, söderort, västerort, kungsholmen, södermalm, östermalm, vasastan, norrmalm, gamla stan, bromma, farsta, skärholmen, rinkeby, tensta, järvafältet, husby, hägersten, liljeholmen, enskede, årsta, vällingby, hässelby, spånga, älvsjö, skarpnäck, hammarby sjöstad, norra djurgårdsstaden, djurgården, hagastaden, saltsjöbaden, gustavsberg, djursholm, mörby, jordbro, västerhaninge, flemingsberg, skogås, jakobsberg, kallhäll, rotebro, hallonbergen, kungsängen, järna, rönninge, hallstavik, älmsta, grisslehamn, kapellskär, hölö, ösmo, utö, sandhamn, möja, runmarö, ornö, nämdö, dalarö, ljusterö, furusund, finnhamn, blidö, yxlan, arholma, gräddö, ingarö, muskö, rindö, resarö, adelsö, munsö, färingsö, mälaröarna, waxholm, bromma flygplats, arlanda flygplats, arlanda airport, stockholm arlanda, stockholms universitet, stockholm university, kungliga tekniska högskolan, kth, karolinska, karolinska institutet, karolinska universitetssjukhuset, karolinska university hospital, södertörns högskola, danderyds sjukhus, södersjukhuset, sankt göran, huddinge sjukhus, norrtälje sjukhus, södertälje sjukhus
uppsala, uppsala län, uppland: enköping, heby, håbo, knivsta, tierp, älvkarleby, östhammar, bålsta, skutskär, mälar valley, swedish east coast, uppsala kommun, gräsö, öregrund, gimo, österbybruk, alunda, örsundsbro, björklinge, storvreta, knutby, almunge, karlholmsbruk, söderfors, morgongåva, forsmark, dalälven, ultuna, uppsala universitet, uppsala university, sveriges lantbruksuniversitet, slu, akademiska sjukhuset, uppsala university hospital, lasarettet i enköping
sörmland, södermanland, södermanlands län: eskilstuna, flen, gnesta, katrineholm, nyköping, oxelösund, strängnäs, trosa, vingåker, mariefred, mälar valley, hjälmaren, swedish east coast, sörmlandskusten, kolmården, malmköping, torshälla, kvicksund, sparreholm, julita, åkers styckebruk, stallarholmen, tystberga, skavsta, stockholm skavsta, mälarsjukhuset, mälardalens universitet, mälardalen university, kullbergska, nyköpings lasarett
östergötland, östergötlands län: boxholm, finspång, kinda, linköping, mjölby, motala, norrköping, söderköping, vadstena, valdemarsvik, ydre, åtvidaberg, ödeshög, sydöstra sjukvårdsregionen, southeastern sweden, swedish east coast, lake vättern, göta kanal, kolmården, vikbolandet, sankt anna, sankt annas skärgård, gryts skärgård, arkösund, österbymo, mantorp, åby, borensberg, skänninge, rimforsa, ljungsbro, omberg, roxen, campus valla, linköpings universitet, linköping university, liu, universitetssjukhuset i linköping, vrinnevisjukhuset, vrinnevi, lasarettet i motala, lkpg, nkpg
jönköping, jönköpings län, jkpg, rjl: aneby, eksjö, gislaved, gnosjö, habo, mullsjö, nässjö, sävsjö, tranås, vaggeryd, vetlanda, värnamo, huskvarna, höglandet, sydöstra sjukvårdsregionen, southeastern sweden, lake vättern, småländska höglandet, visingsö, gränna, bankeryd, taberg, skillingaryd, bredaryd, smålandsstenar, anderstorp, landsbro, bodafors, gnosjöregionen, jönköping university, högskolan i jönköping, länssjukhuset ryhov, höglandssjukhuset, värnamo sjukhus, science park jönköping
kronoberg, kronobergs län: alvesta, lessebo, ljungby, markaryd, tingsryd, uppvidinge, växjö, älmhult, southeastern sweden, glasriket, södra sjukvårdsregionen, åseda, lenhovda, strömsnäsbruk, traryd, lammhult, åsnen, helgasjön, linnéuniversitetet, linnaeus university, centrallasarettet växjö, ljungby lasarett
kalmar, kalmar län: borgholm, emmaboda, hultsfred, högsby, mönsterås, mörbylånga, nybro, oskarshamn, torsås, vimmerby, västervik, öland, sydöstra sjukvårdsregionen, southeastern sweden, swedish east coast, smålandskusten, kalmarsund, glasriket, tjust skärgård, ankarsrum, gamleby, loftahammar, blankaholm, målilla, färjestaden, köpingsvik, byxelkrok, timmernabben, blomstermåla, lindsdal, påskallavik, figeholm, blå jungfrun, ölandsbron, linnéuniversitetet, linnaeus university, länssjukhuset i kalmar, västerviks sjukhus, oskarshamns sjukhus
gotland, gotlands län: visby, hemse, slite, fårö, östersjöön, visby lasarett, campus gotland, klintehamn, tingstäde, fårösund, lärbro, burgsvik, ljugarn, kappelshamn, katthammarsvik, gotska sandön, karlsöarna, stora karlsö, mellersta östersjön
blekinge, blekinge län: karlshamn, karlskrona, olofström, ronneby, sölvesborg, southeastern sweden, södra sjukvårdsregionen, swedish east coast, blekinge skärgård, hanöbukten, hanö, aspö, sturkö, tjurkö, hasslö, tärnö, ungskär, bräkne-hoby, mörrum, asarum, svängsta, jämjö, rödeby, kallinge, mjällby, nogersund, lyckeby, blekinge tekniska högskola, bth, blekingesjukhuset
skåne, skåne län, scania, skånska: bjuv, bromölla, burlöv, båstad, eslöv, helsingborg, hässleholm, höganäs, hörby, höör, klippan, kristianstad, kävlinge, landskrona, lomma, lund, malmö, osby, perstorp, simrishamn, sjöbo, skurup, staffanstorp, svalöv, svedala, tomelilla, trelleborg, vellinge, ystad, åstorp, ängelholm, örkelljunga, östra göinge, österlen, södra sjukvårdsregionen, öresund region, greater copenhagen, nordvästra skåne, nordöstra skåne, mellanskåne, sydvästra skåne, sydöstra skåne, söderslätt, bjärehalvön, kullabygden, mölle, hven, falsterbo, skanör, höllviken, rosengård, hyllie, limhamn, västra hamnen, arlöv, löddeköpinge, bjärred, dalby, veberöd, södra sandby, genarp, ringsjön, åhus, broby, tollarp, knislinge, förslöv, torekov, rydebäck, ödåkra, teckomatorp, anderslöv, smygehuk, abbekås, kivik, brantevik, skillinge, hammenhög, brösarp, hanöbukten, sturup, malmö airport, öresundsbron, kattegatt, lunds universitet, lund university, lunds tekniska högskola, lth, malmö universitet, malmö university, högskolan kristianstad, skånes universitetssjukhus, skåne university hospital, alnarp, brunnshög, ideon, medicon village, medicon valley, hbg
halland, hallands län: falkenberg, halmstad, hylte, kungsbacka, laholm, varberg, swedish west coast, kattegatt, hallandskusten, hallandsåsen, onsala, onsalahalvön, särö, fjärås, frillesås, veddige, tvååker, träslövsläge, glommen, ullared, getinge, oskarström, hyltebruk, torup, unnaryd, tylösand, mellbystrand, laholmsbukten, nidingen, göteborgsregionen, högskolan i halmstad, halmstad university, hallands sjukhus
västra götaland, västra götalands län, vgr, västra götalandsregionen, västragötaland, vg-regionen, västergötland: alingsås, bengtsfors, bollebygd, borås, dals-ed, essunga, falköping, färgelanda, grästorp, gullspång, göteborg, götene, herrljunga, hjo, härryda, karlsborg, kungälv, lerum, lidköping, lilla edet, lysekil, mariestad, mellerud, munkedal, mölndal, orust, partille, skara, skövde, sotenäs, stenungsund, strömstad, svenljunga, tanum, tibro, tidaholm, tjörn, tranemo, trollhättan, töreboda, uddevalla, ulricehamn, vårgårda, vänersborg, åmål, öckerö, gothenburg, bohuslän, dalsland, skaraborg, sjuhärad, swedish west coast, göteborgsregionen, gothenburg region, storgöteborg, göteborgs stad, city of gothenburg, gbg, västra sjukvårdsregionen, fyrbodal, trestad, bohuskusten, skagerrak, kattegatt, lake vänern, lake vättern, göta älv, göta kanal, göteborgs skärgård, gothenburg archipelago, södra skärgården göteborg, norra skärgården göteborg, bohusläns skärgård, falbygden, västgötaslätten, kroppefjäll, kinnekulle, billingen, kålland, tiveden, hisingen, lindholmen, majorna, angered, hjällbo, biskopsgården, frölunda, västra frölunda, torslanda, örgryte, askim, landvetter, göteborg landvetter, landvetter airport, mölnlycke, kållered, lindome, sävedalen, nödinge, älvängen, surte, ale kommun, mark kommun, marks kommun, kinna, vara kommun, kvänum, nossebro, henån, ellös, skärhamn, marstrand, kosteröarna, smögen, kungshamn, hunnebostrand, fjällbacka, grebbestad, hamburgsund, hamburgö, bovallstrand, käringön, gullholmen, brännö, styrsö, vrångö, donsö, asperö, hönö, björkö, kållekärr, ljungskile, rönnäng, åstol, dyrön, vargön, hälleviksstrand, brastad, fritsla, fristad, viskafors, sjömarken, sandared, dalsjöfors, limmared, vedum, kinnarp, skultorp, hova, göteborgs universitet, university of gothenburg, gothenburg university, chalmers, chalmers tekniska högskola, chalmers university, högskolan i borås, university of borås, högskolan i skövde, university of skövde, högskolan väst, university west, sahlgrenska, sahlgrenska universitetssjukhuset, sahlgrenska university hospital, mölndals sjukhus, östra sjukhuset göteborg, skaraborgs sjukhus, skas, södra älvsborgs sjukhus, kungälvs sjukhus, uddevalla sjukhus, alingsås lasarett, johanneberg, lindholmen science park, sahlgrenska science park, göteborgs hamn, port of gothenburg, göteborgsområdet, greater gothenburg
värmland, värmlands län, wermland: arvika, filipstad, forshaga, grums, hagfors, hammarö, karlstad, kristinehamn, munkfors, storfors, sunne, säffle, torsby, årjäng, lake vänern, klarälven, klarälvdalen, finnskogen, nordvärmland, norra värmland, värmlands skärgård, fryken, fryksdalen, nordmarken, eda kommun, charlottenberg, åmotfors, kils kommun, kil kommun, deje, molkom, skoghall, vålberg, skattkärr, ekshärad, sysslebäck, likenäs, branäs, hovfjället, långberget, ambjörby, östmark, lesjöfors, nykroppa, björneborg, svanskog, töcksfors, lekvattnet, karlstads universitet, karlstad university, kau, centralsjukhuset i karlstad, torsby sjukhus, arvika sjukhus
örebro, örebro län, närke, örebroregionen: askersund, degerfors, hallsberg, hällefors, karlskoga, kumla, laxå, lekeberg, lindesberg, ljusnarsberg, nora, lake vättern, hjälmaren, tiveden, kilsbergen, karlskoga lasarett, lindesbergs lasarett, fjugesta, kopparberg, frövi, fellingsbro, storå, vivalla, odensbacken, pålsboda, sköllersta, garphyttan, örebro universitet, örebro university, universitetssjukhuset örebro
västmanland, västmanlands län: arboga, fagersta, hallstahammar, kungsör, köping, norberg, sala, skinnskatteberg, surahammar, västerås, mälar valley, hjälmaren, kolbäck, kvicksund, virsbo, ramnäs, riddarhyttan, kolsva, skultuna, tillberga, dingtuna, barkarö, mälardalens universitet, mälardalen university, mdu, västmanlands sjukhus, västerås sjukhus
dalarna, dalarnas län, dalecarlia: avesta, borlänge, falun, gagnef, hedemora, leksand, ludvika, malung-sälen, malung, sälen, mora, orsa, rättvik, smedjebacken, säter, vansbro, älvdalen, siljansbygden, lake siljan, dalälven, österdalälven, västerdalälven, dalafjällen, transtrand, idre, idre fjäll, grövelsjön, sälenfjällen, särna, kläppen, lindvallen, tandådalen, scandinavian mountains airport, tällberg, nusnäs, furudal, dala-järna, djurås, mockfjärd, grängesberg, fredriksberg, saxdalen, långshyttan, stora skedvi, horndal, krylbo, romme, säterdalen, oresjön, högskolan dalarna, dalarna university, falu lasarett, mora lasarett
gävleborg, gävleborgs län, hälsingland, gästrikland: bollnäs, gävle, hofors, hudiksvall, ljusdal, nordanstig, ockelbo, ovanåker, sandviken, söderhamn, dalälven, bergsjö, harmånger, strömsbruk, gnarp, färila, järvsö, ramsjö, edsbyn, alfta, arbrå, kilafors, vallsta, delsbo, iggesund, ljusne, söderala, storvik, årsunda, österfärnebo, torsåker, valbo, forsbacka, hagaström, bomhus, axmar, limön, storjungfrun, jädraås, lingbo, hassela, hälsingekusten, dellenbygden, voxnadalen, ljusnan, högskolan i gävle, university of gävle, gävle sjukhus, hudiksvalls sjukhus, bollnäs sjukhus
västernorrland, västernorrlands län, medelpad, ångermanland: härnösand, kramfors, sollefteå, sundsvall, timrå, ånge, örnsköldsvik, höga kusten, high coast, ångermanälven, indalsälven, sundsvallsregionen, alnö, njurunda, kvissleby, matfors, fränsta, torpshammar, ljungaverk, östavall, ulvön, ulvöarna, trysunda, högbonden, ullånger, nordingrå, docksta, bollstabruk, ådalen, junsele, ramsele, näsåker, långsele, bredbyn, björna, husum, köpmanholmen, bjästa, själevad, söråker, bergeforsen, ljustorp, härnön, mittuniversitetet, mid sweden university, länssjukhuset sundsvall, sollefteå sjukhus, örnsköldsviks sjukhus, o-vik, övik, ö-vik
jämtland, härjedalen, jämtland härjedalen, jämtlands län: bräcke, krokom, ragunda, strömsund, åre, östersund, sveg, funäsdalen, inre norrland, jämtlandsfjällen, härjedalsfjällen, storsjön, storsjöbygden, frösön, brunflo, lillhärdal, vemdalen, vemdalsskalet, tänndalen, ramundberget, bruksvallarna, ljungdalen, bydalen, oviken, svenstavik, bergs kommun, berg kommun, åsarna, hackås, järpen, undersåker, duved, storlien, mörsil, mattmar, offerdal, föllinge, hotagen, hammerdal, gäddede, hoting, rossön, hammarstrand, bispgården, stugun, gällö, kälarne, indalsälven, flatruet, mittuniversitetet, mid sweden university, östersunds sjukhus
västerbotten, västerbottens län, west bothnia: bjurholm, dorotea, lycksele, malå, nordmaling, norsjö, robertsfors, skellefteå, sorsele, storuman, umeå, vilhelmina, vindeln, vännäs, åsele, inre norrland, norra sjukvårdsregionen, södra lappland, swedish lapland, kvarken, västerbottens inland, västerbottensfjällen, vindelfjällen, vindelälven, umeälven, skellefteälven, umeåregionen, holmön, holmsund, obbola, sävar, hörnefors, vännäsby, burträsk, jörn, bureå, byske, lövånger, ånäset, bygdeå, hällnäs, åmsele, granö, gargnäs, tärnaby, hemavan, saxnäs, kittelfjäll, dikanäs, fredrika, borgafjäll, ammarnäs, blattnicksele, umeå universitet, umeå university, umu, norrlands universitetssjukhus, skellefteå lasarett, lycksele lasarett, skellefte, ume
norrbotten, norrbottens län, north bothnia: arjeplog, arvidsjaur, boden, gällivare, haparanda, jokkmokk, kalix, kiruna, luleå, pajala, piteå, älvsbyn, överkalix, övertorneå, tornedalen, malmberget, inre norrland, norra sjukvårdsregionen, norra lappland, swedish lapland, norrbottens inland, norrbottensfjällen, kebnekaise, sarek, torne älv, torne valley, kalixälven, luleälven, luleå skärgård, kalix skärgård, haparanda skärgård, piteå skärgård, junkön, hindersön, seskarö, malmfälten, nattavaara, porjus, vuollerim, kvikkjokk, abisko, björkliden, riksgränsen, jukkasjärvi, vittangi, karesuando, svappavaara, korpilombolo, råneå, gammelstad, bergnäset, sunderbyn, sunderby sjukhus, sunderbyns sjukhus, kalix sjukhus, gällivare sjukhus, kiruna sjukhus, piteå sjukhus, hortlax, öjebyn, norrfjärden, arjeplogsfjällen, moskosel, glommersträsk, vidsel, pello, juoksengi, arctic sweden, luleå tekniska universitet, luleå university of technology, ltu
`
/** Places in them that have several names. */
const otherNames = `
göteborg, gothenburg, gbg, göteborgs stad, city of gothenburg
göteborgsregionen, gothenburg region, storgöteborg
örnsköldsvik, övik, o-vik
mölndal, mölndals stad
stockholms skärgård, stockholm archipelago
göteborgs skärgård, gothenburg archipelago
höga kusten, high coast
tornedalen, torne valley
arlanda, arlanda flygplats, arlanda airport, stockholm arlanda
landvetter, göteborg landvetter, landvetter airport
sturup, malmö airport
skavsta, stockholm skavsta
kth, kungliga tekniska högskolan
lth, lunds tekniska högskola
chalmers, chalmers tekniska högskola, chalmers university
karolinska, karolinska universitetssjukhuset, karolinska university hospital
sahlgrenska, sahlgrenska universitetssjukhuset, sahlgrenska university hospital
akademiska sjukhuset, uppsala university hospital
skånes universitetssjukhus, skåne university hospital
norrlands universitetssjukhus, university hospital of umeå
linköpings universitet, linköping university, liu
uppsala universitet, uppsala university
lunds universitet, lund university
umeå universitet, umeå university, umu
göteborgs universitet, university of gothenburg, gothenburg university
stockholms universitet, stockholm university
karlstads universitet, karlstad university, kau
örebro universitet, örebro university
mälardalens universitet, mälardalen university, mdu
linnéuniversitetet, linnaeus university
mittuniversitetet, mid sweden university
luleå tekniska universitet, luleå university of technology, ltu
sveriges lantbruksuniversitet, slu
blekinge tekniska högskola, bth
`
/** Parts of the country: what each is called, a colon, and the counties, by their plainest names, that it has. */
const parts = `
norrland, norra sverige, northern sweden, north of sweden, the north of sweden, norrut, norrländsk, norrländska: norrbotten, västerbotten, jämtland, västernorrland, gävleborg
övre norrland, norra norrland, upper norrland, nordligaste sverige, norra norrlandskusten: norrbotten, västerbotten
mellersta norrland, mellannorrland, södra norrland, mid sweden, mittsverige: jämtland, västernorrland, gävleborg
norrlandskusten, bottniska viken, bottenviken, bottenhavet, gulf of bothnia, bothnian coast: norrbotten, västerbotten, västernorrland, gävleborg
norrlands inland, norrländska inlandet, inlandet: norrbotten, västerbotten, jämtland, västernorrland
lappland, lapland, sápmi, sapmi: norrbotten, västerbotten
svealand, mellansverige, mellersta sverige, central sweden, middle sweden: stockholm, uppsala, sörmland, västmanland, örebro, värmland, dalarna
mälardalen, mälarregionen, stockholm-mälaren, lake mälaren, mälaren: stockholm, uppsala, sörmland, västmanland, örebro
götaland, södra sverige, southern sweden, south of sweden, the south of sweden, söderut: skåne, blekinge, halland, kronoberg, kalmar, jönköping, gotland, östergötland, västra götaland
sydsverige, sydligaste sverige, south sweden, sydkusten, south coast: skåne, blekinge
sydost, sydöstra sverige, south-east sweden, southeast sweden, south-eastern sweden: kalmar, blekinge, kronoberg
småland, smålandsregionen, småländska: jönköping, kronoberg, kalmar
västsverige, västra sverige, west sweden, western sweden, west of sweden: västra götaland, halland, värmland
västkusten, västkust, west coast: västra götaland, halland
östkusten, ostkusten, östra sverige, östsverige, eastern sweden, east sweden, east coast, östersjökusten: östergötland, kalmar, sörmland, stockholm, uppsala, gävleborg
bergslagen: örebro, dalarna, västmanland
roslagen: stockholm, uppsala
hälsingland och gästrikland: gävleborg
öresund, öresundsregionen, oresund: skåne
vättern, vätternbygden: jönköping, östergötland, örebro, västra götaland
vänern: värmland, västra götaland
siljan: dalarna
`
const list = (names = '') => names.trim().split(', ')
const lines = (text: string) => text.trim().split('\n')
const halves = (text: string) => lines(text).map(line => line.split(': '))

/** Each county's own names, the first its plainest, and its places. */
export const countiesOfSweden = halves(counties).map(([names, places]) => ({
  names: list(names),
  places: list(places),
}))
export const otherNamesOfPlaces = lines(otherNames).map(list)
export const partsOfSweden = halves(parts).map(([names, counties]) => ({
  names: list(names),
  counties: list(counties),
}))
