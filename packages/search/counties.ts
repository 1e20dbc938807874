/** Sweden's counties and their municipalities and larger places: what the county is called, a colon, and what lies in it. */
const counties = `
stockholm, stockholms län, sthlm: botkyrka, danderyd, ekerö, haninge, huddinge, järfälla, lidingö, nacka, norrtälje, nykvarn, nynäshamn, salem, sigtuna, sollentuna, solna, sundbyberg, södertälje, tyresö, täby, upplands väsby, upplands-bro, vallentuna, vaxholm, värmdö, österåker, märsta, kista, åkersberga, tumba, rimbo, roslagen, södertörn, arlanda, barkarby
uppsala, uppsala län, uppland: enköping, heby, håbo, knivsta, tierp, älvkarleby, östhammar, bålsta, skutskär
sörmland, södermanland, södermanlands län: eskilstuna, flen, gnesta, katrineholm, nyköping, oxelösund, strängnäs, trosa, vingåker, mariefred
östergötland, östergötlands län: boxholm, finspång, kinda, linköping, mjölby, motala, norrköping, söderköping, vadstena, valdemarsvik, ydre, åtvidaberg, ödeshög
jönköping, jönköpings län: aneby, eksjö, gislaved, gnosjö, habo, mullsjö, nässjö, sävsjö, tranås, vaggeryd, vetlanda, värnamo, huskvarna, höglandet
kronoberg, kronobergs län: alvesta, lessebo, ljungby, markaryd, tingsryd, uppvidinge, växjö, älmhult
kalmar, kalmar län: borgholm, emmaboda, hultsfred, högsby, mönsterås, mörbylånga, nybro, oskarshamn, torsås, vimmerby, västervik, öland
gotland, gotlands län: visby, hemse, slite, fårö
blekinge, blekinge län: karlshamn, karlskrona, olofström, ronneby, sölvesborg
skåne, skåne län, scania: bjuv, bromölla, burlöv, båstad, eslöv, helsingborg, hässleholm, höganäs, hörby, höör, klippan, kristianstad, kävlinge, landskrona, lomma, lund, malmö, osby, perstorp, simrishamn, sjöbo, skurup, staffanstorp, svalöv, svedala, tomelilla, trelleborg, vellinge, ystad, åstorp, ängelholm, örkelljunga, östra göinge, österlen
halland, hallands län: falkenberg, halmstad, hylte, kungsbacka, laholm, varberg
västra götaland, västra götalands län, västsverige, vgr, west sweden, western sweden: alingsås, bengtsfors, bollebygd, borås, dals-ed, essunga, falköping, färgelanda, grästorp, gullspång, göteborg, götene, herrljunga, hjo, härryda, karlsborg, kungälv, lerum, lidköping, lilla edet, lysekil, mariestad, mellerud, munkedal, mölndal, orust, partille, skara, skövde, sotenäs, stenungsund, strömstad, svenljunga, tanum, tibro, tidaholm, tjörn, tranemo, trollhättan, töreboda, uddevalla, ulricehamn, vårgårda, vänersborg, åmål, öckerö, gothenburg, bohuslän, dalsland, skaraborg, sjuhärad
värmland, värmlands län: arvika, filipstad, forshaga, grums, hagfors, hammarö, karlstad, kristinehamn, munkfors, storfors, sunne, säffle, torsby, årjäng
örebro, örebro län, närke: askersund, degerfors, hallsberg, hällefors, karlskoga, kumla, laxå, lekeberg, lindesberg, ljusnarsberg, nora, bergslagen
västmanland, västmanlands län: arboga, fagersta, hallstahammar, kungsör, köping, norberg, sala, skinnskatteberg, surahammar, västerås
dalarna, dalarnas län, dalecarlia: avesta, borlänge, falun, gagnef, hedemora, leksand, ludvika, malung-sälen, malung, sälen, mora, orsa, rättvik, smedjebacken, säter, vansbro, älvdalen
gävleborg, gävleborgs län, hälsingland, gästrikland: bollnäs, gävle, hofors, hudiksvall, ljusdal, nordanstig, ockelbo, ovanåker, sandviken, söderhamn
västernorrland, västernorrlands län, medelpad, ångermanland: härnösand, kramfors, sollefteå, sundsvall, timrå, ånge, örnsköldsvik
jämtland, härjedalen, jämtland härjedalen, jämtlands län: bräcke, krokom, ragunda, strömsund, åre, östersund, sveg, funäsdalen
västerbotten, västerbottens län: bjurholm, dorotea, lycksele, malå, nordmaling, norsjö, robertsfors, skellefteå, sorsele, storuman, umeå, vilhelmina, vindeln, vännäs, åsele
norrbotten, norrbottens län: arjeplog, arvidsjaur, boden, gällivare, haparanda, jokkmokk, kalix, kiruna, luleå, pajala, piteå, älvsbyn, överkalix, övertorneå, tornedalen, malmberget
`
const list = (names = '') => names.trim().split(', ')

/** Each county's own names, the first its plainest, and its places. */
export const countiesOfSweden = counties
  .trim()
  .split('\n')
  .map(line => line.split(': '))
  .map(([names, places]) => ({ names: list(names), places: list(places) }))
