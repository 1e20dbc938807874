/**
 * What a term names beside a field: the means that are tried, those whom it is for, or what surroundings. An environment for the field with
 * other means serves whoever asks better than one with the means for another field. One term of each group of the vocabulary stands for all.
 */
const list = (terms: string) => new Set(terms.trim().split(/\s*[,\n]\s*/))

const means = list(`
  app, mobilapplikation, mobil, surfplatta, dator, webb, e-tjänst, sensor, rörelsesensor, kroppsnära, bärbar, klocka, kamera, bildtagning, värmekamera
  artificiell intelligens, maskininlärning, språkmodell, chatbot, chattbotar, taligenkänning, röst, språkteknologi, bildanalys, algoritm, prediktion
  beslutsstöd, data, dataanalys, databas, syntetiska data, visualisering, plattform, programvara, hårdvara, system, interoperabilitet, standardiserat gränssnitt
  sakernas internet, molntjänst, 5g, bredband, virtuell verklighet, vr-glasögon, förstärkt verklighet, digital tvilling, spel, tv-spel, robot, socialrobot, robotteknik
  automation, drönare, positionering, rfid, blockkedja, 3d-utskrift, utskrift, simulering, videomöte, videosamtal, prototyp, utrustning, verktyg, tjänster
  design, tjänstedesign, material, elektronik, digitalisering, it
`)
const whom = list(`
  patient, äldre, gammal, människor, barn, ungdom, student, vuxen, kvinna, man, familj, föräldrar, syskon, anhörig, personal, vårdpersonal, sjuksköterska
  undersköterska, läkare, invånare, användare, kund, resenär, förare, företag, kronisk sjukdom, långtidssjuk, multisjuk, inneliggande, funktionsnedsättning, funktionshindrade
`)
const surroundings = list(`
  sjukhus, universitetssjukhus, vårdcentral, primärvård, klinik, avdelning, slutenvård, öppenvård, hem, hemma, stad, förort, landsbygd, landet, nät, vardag, distans, region, kommun
  resa, sjukvård, testbädd, norrland, norge, danmark, finland, island, norden, europa, sverige
`)

const acts = list(`
  upptäcka, bedöma, övervaka, övervakning, varna, larm, mäta, mätning, förebygga, prevention, behandling, stöd, utvärdering, validering, besvär, sjuk, snabb, köra
  design, utformning, process, samverkan, införande, kvalitet, pilot, demonstration, förebyggande, prediktion, hälsa, system, produktion, stationer, röra sig, kostnadseffektiv
`)

export const weightOfActs = 0.25
/** How much a thing of a query weighs beside a field. */
export const weightOf = (group: readonly string[], otherwise = 1): number => {
  if (group.some(term => acts.has(term))) return weightOfActs
  if (group.some(term => means.has(term))) return weightOfMeans
  if (group.some(term => whom.has(term))) return weightOfMeans
  return group.some(term => surroundings.has(term)) ? weightOfMeans : otherwise
}
/** Of a word that the vocabulary does not know. */
export const weightOfMeans = 0.55
export const weightOfOther = 0.55
export const weightOfPlace = 0.55
