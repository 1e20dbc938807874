import { wordsOf } from './words.ts'

const words = `
    och eller i på av för med utan till från om under över vid mot mellan hos åt ur som att det den de dem detta denna dessa en ett
    är var vara blir bli har hade ha kan kunde ska skulle skall vill ville vilja måste får fick få finns finnas gör göra jag du vi ni man han hon
    oss er min mitt mina din ditt dina vår vårt våra ert era sin sitt sina deras inte ej också även bara mycket många mer mest än så då när där här
    hur vad vem vilka vilken vilket någon något några alla allt varje samt men eftersom därför genom inom utanför efter före innan
    behöver behöva söker söka letar leta hitta finner önskar tänker undrar tack hej gärna snälla ny nytt nya vår
    bland kring inför ute själv någonstans möjlighet möjligt erbjuda erbjuder intresserad intresserade använda använder används
    test tester testa testar testas testat testning prova provar prövas pröva prövar försöker utveckla utvecklar utvecklat bygga bygger skapa skapar
    hjälpa hjälper plats ställe vår våran firma idé tagit fram låta
    and or in on of for with without to from about under over at by against between as that the a an this these those it its
    is are was were be been being has have had can could shall should will would may might must do does did i you we they he she us our your my their
    them not also even only much many more most than so then when where there here how what who which some any all every but because
    through within into onto after before need needs needing look looking search searching find finding want wants wanted like please thanks hello
    new get there s t re ve ll
    among somewhere anyone try tries trying test tests tested testing develop develops developing developed build make makes making use uses used using
    helps helping place possible offer offers interested our idea let us
`

/** Words that say nothing alone, and something in an expression: to "sticka sig". */
const wordsBetween = `
    sig icke mig henne hans honom hennes dig ju varit ingen inget inga ingenstans blev sådan sådant sådana dess vars vilkas kanske endast nästan ganska minst både
    antingen utom förutom trots enligt angående längs bakom intill förbi igen härifrån därifrån borta inne uppe nere egentligen faktiskt förstås givetvis såklart
    troligen möjligen tydligen dessutom däremot emellertid nämligen särskilt speciellt alls lite mera flest somliga sådär liksom nån sånt såna dej sej borde tänkt varken
    above am below both doing during further having her if just me nor once such too until very whom went upon per via across along behind beside besides beyond despite
    except since although unless whereas however therefore thus hence rather quite almost ever sometimes perhaps maybe anything anywhere everyone everything
    everywhere nowhere ones another either neither lets got made sure okay yes myself yourself ourselves
`

/** Words that say nothing of what is looked for, alone or in a sentence with which somebody asks. */
export const stopWords: ReadonlySet<string> = new Set(wordsOf(words + wordsBetween))
/** Those that say nothing in an expression, either. */
export const wordsOfAsking: ReadonlySet<string> = new Set(wordsOf(words))
export const stopWordsAsWritten: ReadonlySet<string> = new Set((words + wordsBetween).trim().split(/\s+/))
