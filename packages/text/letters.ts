/** Words of the letters that leave: one entry per letter, in the order they come up. Those of steps 2 to 5 are in files of their own. */

import { countWord } from './count-word.ts'
import { evaluationLetters } from './letters-2-evaluation.ts'
import { distributionLetters } from './letters-3-distribution.ts'
import { replyLetters } from './letters-4-reply.ts'
import { contactLetters } from './letters-5-contact.ts'
import { catalogueLetters } from './letters-catalogue.ts'
import { questionAndWatchLetters } from './letters-questions-and-watches.ts'
import { webhookLetters } from './letters-webhooks.ts'
import { stopped } from './stopped.ts'

type Title = { title: string }
type Dated = { day: string }

const sv = {
  from: (sender: string) => (sender === 'Testbro' ? sender : `${sender} · Testbro`),
  spans: { done: 'klart', now: 'här', next: 'återstår' },
  publicRecord: (reference?: string) =>
    reference ? `Brevet är en allmän handling. Diarienummer ${reference}.` : 'Brevet är en allmän handling.',
  greeting: (name?: string) => (name ? `Hej ${name},` : 'Hej,'),
  regards: (sender: string, person?: string) =>
    `Vänliga hälsningar\n${person ? `${person}, ${sender}` : sender}`,
  /** Before somebody's own words. */
  writes: (who: string) => `${who} skriver:`,
  facts: {
    reference: 'Diarienummer',
    received: 'Inlämnad',
    next: 'Härnäst',
    who: 'Vem har den',
    corrected: 'Rättad',
    withdrawn: 'Tagen tillbaka',
    reason: 'Skäl',
  },

  draftSaved: {
    subject: (p: { region: string } & Dated) => `Fortsätt med er förfrågan till ${p.region} senast ${p.day}`,
    heading: 'Ert utkast är sparat',
    what: (p: { region: string; title?: string }) =>
      p.title
        ? `Ni har börjat skriva en förfrågan till ${p.region}: ”${p.title}”.`
        : `Ni har börjat skriva en förfrågan till ${p.region}.`,
    notReceived: (p: { region: string }) =>
      `${p.region} har inte fått förfrågan än. Ni kan skriva vidare när ni vill, också på en annan dator eller telefon.`,
    button: 'Fortsätt med förfrågan',
    lastDay: (p: Dated) => `Utkastet finns kvar till och med ${p.day}. Sedan raderar vi det.`,
    share:
      'Den som har länken kan läsa och ändra utkastet. Ge den bara till den du vill skriva tillsammans med.',
    why: 'Du får brevet för att någon sparade ett utkast med din adress. Var det inte du? Då behöver du inte göra något.',
  },

  confirmInquiry: {
    subject: (p: { region: string } & Dated) =>
      `Bekräfta din adress senast ${p.day}, så tar ${p.region} emot er förfrågan`,
    heading: 'En sak kvar: bekräfta din adress',
    what: (p: { region: string; company: string } & Title) =>
      `${p.company} vill lämna en förfrågan till ${p.region}: ”${p.title}”.`,
    notYet: 'Förfrågan är inte inlämnad än. Den blir det när du har bekräftat att adressen är din.',
    how: 'Länken öppnar en sida med en knapp. Tryck på knappen, så får ni ett diarienummer och ett kvitto.',
    button: 'Bekräfta adressen',
    lastDay: (p: Dated) => `Länken gäller till och med ${p.day}. Sedan raderar vi det ni har skrivit.`,
    record:
      'En inlämnad förfrågan är en allmän handling. Vill någon läsa den, prövar regionen först om något i den är hemligt.',
    why: (p: { region: string }) =>
      `Du får brevet för att någon skrev din adress i en förfrågan till ${p.region}. Var det inte du? Gör ingenting, så raderar vi uppgifterna.`,
  },

  inquiryReceived: {
    subject: (p: { reference: string } & Dated) =>
      `Vi har tagit emot er förfrågan ${p.reference}. Vi börjar utvärdera den senast ${p.day}`,
    heading: 'Vi har tagit emot er förfrågan',
    what: (p: { region: string; company: string } & Title) =>
      `${p.region} har tagit emot förfrågan ”${p.title}” från ${p.company}.`,
    next: (p: Dated) => `En handläggare börjar utvärdera senast ${p.day}`,
    after:
      'Ni behöver inte göra något nu. Vi skriver när något händer, och ni ser alltid läget på förfrågans sida.',
    change: 'Ni kan rätta era svar tills utvärderingen börjar. Ni kan ta tillbaka förfrågan när ni vill.',
    button: 'Följ förfrågan',
    why: (p: { company: string }) =>
      `Du får brevet för att du lämnade förfrågan för ${p.company}. Det är ert kvitto, så spara det gärna.`,
  },

  inquiryArrived: {
    subject: (p: { company: string } & Title & Dated) =>
      `Ny förfrågan från ${p.company}: ${stopped(p.title)} Börja utvärdera senast ${p.day}`,
    heading: (p: { company: string }) => `Ny förfrågan från ${p.company}`,
    what: (p: { company: string; region: string } & Title) =>
      `${p.company} har lämnat en förfrågan till ${p.region}: ”${p.title}”.`,
    startBy: (p: Dated) => `Utvärderingen ska börja senast ${p.day}.`,
    withheld: (p: { count: number }) =>
      p.count === 1
        ? 'Ett svar är märkt som känsligt. Det står inte i brevet, bara på ärendets sida.'
        : `${countWord(p.count, 'sv')} svar är märkta som känsliga. De står inte i brevet, bara på ärendets sida.`,
    button: 'Öppna ärendet',
    why: (p: { office: string }) => `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  inquiryCorrected: {
    subject: (p: { company: string; reference: string } & Dated) =>
      `${p.company} har rättat sin förfrågan ${p.reference}. Börja utvärdera senast ${p.day}`,
    heading: (p: { company: string }) => `${p.company} har rättat sin förfrågan`,
    what: (p: { company: string } & Title) => `${p.company} har ändrat i förfrågan ”${p.title}”.`,
    changed: 'Det här är ändrat:',
    startBy: (p: Dated) => `Utvärderingen ska fortfarande börja senast ${p.day}.`,
    button: 'Öppna ärendet',
    why: (p: { office: string }) => `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  inquiryWithdrawn: {
    subject: (p: { company: string; reference: string }) =>
      `${p.company} har tagit tillbaka förfrågan ${p.reference}. Ärendet är avslutat`,
    heading: (p: { company: string }) => `${p.company} har tagit tillbaka sin förfrågan`,
    what: (p: { company: string } & Title) => `${p.company} vill inte längre gå vidare med ”${p.title}”.`,
    after: 'Ni behöver inte göra något mer. Ärendet är avslutat, och diarienumret finns kvar.',
    button: 'Öppna ärendet',
    why: (p: { office: string }) => `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  withdrawalReceived: {
    subject: (p: { reference: string } & Dated) => `Ni tog tillbaka er förfrågan ${p.reference} ${p.day}`,
    heading: 'Ni har tagit tillbaka er förfrågan',
    what: (p: { company: string; region: string } & Title) =>
      `${p.company} har tagit tillbaka förfrågan ”${p.title}”, och ${p.region} arbetar inte vidare med den.`,
    kept: 'Diarienumret och det ni har lämnat in finns kvar hos regionen, för det är allmänna handlingar.',
    again: 'Vill ni pröva igen? Då gör ni en ny förfrågan.',
    button: 'Se förfrågan',
    why: (p: { company: string }) =>
      `Du får brevet för att du är kontakt för ${p.company}. Var det inte ni som tog tillbaka förfrågan? Svara på brevet, så hjälper vi er.`,
  },

  signIn: {
    subject: (p: { clock: string }) => `Logga in i Testbro senast ${p.clock}`,
    heading: 'Logga in i Testbro',
    what: 'Någon vill logga in i Testbro med din adress. Är det du? Då loggar du in med länken här.',
    button: 'Logga in',
    code: 'Började du i en annan webbläsare eller på en annan enhet? Skriv koden där:',
    until: (p: { moment: string }) => `Länken och koden gäller till ${p.moment}. De fungerar en gång.`,
    safe: 'Ge inte koden till någon annan. Vi frågar aldrig efter den.',
    why: 'Du får brevet för att någon skrev din adress på inloggningssidan. Var det inte du? Gör ingenting. Ingen kommer in utan länken eller koden.',
  },

  resetPassword: {
    subject: (p: { clock: string }) => `Välj ett nytt lösenord i Testbro senast ${p.clock}`,
    heading: 'Välj ett nytt lösenord',
    what: 'Någon har bett om ett nytt lösenord i Testbro för din adress. Är det du? Då väljer du det med länken här.',
    button: 'Välj nytt lösenord',
    code: 'Började du i en annan webbläsare eller på en annan enhet? Skriv koden där:',
    until: (p: { moment: string }) => `Länken och koden gäller till ${p.moment}. De fungerar en gång.`,
    safe: 'Det gamla lösenordet gäller tills du har valt ett nytt. Ge inte koden till någon annan.',
    why: 'Du får brevet för att någon bad om ett nytt lösenord med din adress. Var det inte du? Gör ingenting. Ditt lösenord är oförändrat.',
  },

  officeInvitation: {
    subject: (p: { region: string; invitedBy?: string } & Dated) =>
      p.invitedBy
        ? `${p.invitedBy} bjuder in dig till ${p.region} i Testbro. Svara senast ${p.day}`
        : `Du är inbjuden till ${p.region} i Testbro. Svara senast ${p.day}`,
    heading: (p: { region: string }) => `Välkommen till ${p.region} i Testbro`,
    what: (p: { region: string; role: string; invitedBy?: string }) =>
      p.invitedBy
        ? `${p.invitedBy} bjuder in dig som ${p.role} hos ${p.region}.`
        : `Du är inbjuden som ${p.role} hos ${p.region}.`,
    roles: { reader: 'läsare', coordinator: 'handläggare', admin: 'administratör' },
    may: {
      reader: 'Som läsare ser du kontorets ärenden men ändrar dem inte.',
      coordinator:
        'Som handläggare tar du emot förfrågningar från företag, utvärderar dem och för dem vidare.',
      admin:
        'Som administratör arbetar du med förfrågningar och sköter regionens enheter, texter och medlemmar.',
    },
    about:
      'I Testbro frågar företag en region om de får testa i dess verksamheter. En förfrågan når alla som kan svara.',
    button: 'Öppna inbjudan',
    lastDay: (p: Dated) => `Inbjudan gäller till och med ${p.day}.`,
    why: (p: { invitedBy?: string }) =>
      p.invitedBy
        ? `Du får brevet för att ${p.invitedBy} skrev din adress i inbjudan. Är den inte till dig? Då behöver du inte göra något.`
        : 'Du får brevet för att din adress skrevs i inbjudan. Är den inte till dig? Då behöver du inte göra något.',
  },

  companyInvitation: {
    subject: (p: { company: string; invitedBy: string } & Dated) =>
      `${p.invitedBy} bjuder in dig till ${p.company} i Testbro. Svara senast ${p.day}`,
    heading: (p: { company: string }) => `Följ förfrågningarna från ${p.company}`,
    what: (p: { company: string; invitedBy: string }) =>
      `${p.invitedBy} bjuder in dig att följa förfrågningarna från ${p.company}.`,
    may: 'Du får se var varje förfrågan är, vad som händer härnäst och vem som har den. Ni kan arbeta med dem tillsammans.',
    button: 'Öppna inbjudan',
    lastDay: (p: Dated) => `Inbjudan gäller till och med ${p.day}.`,
    why: (p: { invitedBy: string }) =>
      `Du får brevet för att ${p.invitedBy} skrev din adress i inbjudan. Är den inte till dig? Då behöver du inte göra något.`,
  },

  linkAgain: {
    subject: (p: Dated) => `Här är en ny länk till Testbro. Använd den senast ${p.day}`,
    heading: 'Här är en ny länk',
    leads: {
      draft: 'Länken går till ert utkast. Där kan ni skriva vidare och lämna in förfrågan.',
      confirm:
        'Länken går till sidan där du bekräftar din adress. När du har gjort det är er förfrågan inlämnad.',
      follow: 'Länken går till er förfrågan. Där ser ni var den är och vad som händer härnäst.',
      invitation: 'Länken går till inbjudan. Där tackar du ja om du vill.',
    },
    about: (p: Title) => `Förfrågan heter ”${p.title}”.`,
    buttons: {
      draft: 'Fortsätt med förfrågan',
      confirm: 'Bekräfta adressen',
      follow: 'Följ förfrågan',
      invitation: 'Öppna inbjudan',
    },
    lastDay: (p: Dated) => `Länken gäller till och med ${p.day}. Den gamla fungerar inte längre.`,
    why: 'Du får brevet för att någon bad om en ny länk till din adress. Var det inte du? Då behöver du inte göra något.',
  },

  ...evaluationLetters.sv,
  ...distributionLetters.sv,
  ...replyLetters.sv,
  ...contactLetters.sv,
  ...webhookLetters.sv,
  ...questionAndWatchLetters.sv,
  ...catalogueLetters.sv,
}

const en: typeof sv = {
  from: sender => (sender === 'Testbro' ? sender : `${sender} · Testbro`),
  spans: { done: 'done', now: 'here', next: 'to come' },
  publicRecord: reference =>
    reference
      ? `This letter is a public record. Register number ${reference}.`
      : 'This letter is a public record.',
  greeting: name => (name ? `Hello ${name},` : 'Hello,'),
  regards: (sender, person) => `Kind regards\n${person ? `${person}, ${sender}` : sender}`,
  writes: who => `${who} writes:`,
  facts: {
    reference: 'Register number',
    received: 'Received',
    next: 'Next',
    who: 'Who has it',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
    reason: 'Reason',
  },

  draftSaved: {
    subject: p => `Continue your inquiry to ${p.region} by ${p.day}`,
    heading: 'Your draft is saved',
    what: p =>
      p.title
        ? `You have started an inquiry to ${p.region}: “${p.title}”.`
        : `You have started an inquiry to ${p.region}.`,
    notReceived: p =>
      `${p.region} has not received it yet. You can go on writing whenever you like, also on another computer or phone.`,
    button: 'Continue the inquiry',
    lastDay: p => `The draft is kept until the end of ${p.day}. After that we erase it.`,
    share:
      'Anyone who has the link can read and change the draft. Share it only with those you write it with.',
    why: 'You get this letter because someone saved a draft with your address. Was it not you? Then you need not do anything.',
  },

  confirmInquiry: {
    subject: p => `Confirm your address by ${p.day} and ${p.region} will receive your inquiry`,
    heading: 'One thing left: confirm your address',
    what: p => `${p.company} wants to send an inquiry to ${p.region}: “${p.title}”.`,
    notYet: 'The inquiry has not been received yet. It will be, once you confirm that the address is yours.',
    how: 'The link opens a page with a button. Press it, and you get a register number and a receipt.',
    button: 'Confirm the address',
    lastDay: p => `The link works until the end of ${p.day}. After that we erase what you have written.`,
    record:
      'A received inquiry is a public record. If someone asks to read it, the region first examines whether anything in it is secret.',
    why: p =>
      `You get this letter because someone wrote your address in an inquiry to ${p.region}. Was it not you? Do nothing, and we will erase the details.`,
  },

  inquiryReceived: {
    subject: p => `We have received your inquiry ${p.reference}. We begin to evaluate it by ${p.day}`,
    heading: 'We have received your inquiry',
    what: p => `${p.region} has received the inquiry “${p.title}” from ${p.company}.`,
    next: p => `A coordinator begins to evaluate by ${p.day}`,
    after:
      'You need not do anything now. We write when something happens, and the page of the inquiry always shows where it is.',
    change:
      'You can correct your answers until the evaluation begins. You can withdraw the inquiry at any time.',
    button: 'Follow the inquiry',
    why: p =>
      `You get this letter because you sent the inquiry for ${p.company}. It is your receipt, so you may want to keep it.`,
  },

  inquiryArrived: {
    subject: p => `New inquiry from ${p.company}: ${stopped(p.title)} Begin to evaluate by ${p.day}`,
    heading: p => `New inquiry from ${p.company}`,
    what: p => `${p.company} has sent an inquiry to ${p.region}: “${p.title}”.`,
    startBy: p => `The evaluation is to start by ${p.day}.`,
    withheld: p =>
      p.count === 1
        ? 'One answer is marked as sensitive. It is not in this letter, only on the page of the case.'
        : `${countWord(p.count, 'en')} answers are marked as sensitive. They are not in this letter, only on the page of the case.`,
    button: 'Open the case',
    why: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  inquiryCorrected: {
    subject: p => `${p.company} has corrected its inquiry ${p.reference}. Begin to evaluate by ${p.day}`,
    heading: p => `${p.company} has corrected its inquiry`,
    what: p => `${p.company} has changed the inquiry “${p.title}”.`,
    changed: 'This has changed:',
    startBy: p => `The evaluation is still to start by ${p.day}.`,
    button: 'Open the case',
    why: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  inquiryWithdrawn: {
    subject: p => `${p.company} has withdrawn the inquiry ${p.reference}. The case is closed`,
    heading: p => `${p.company} has withdrawn its inquiry`,
    what: p => `${p.company} no longer wants to go on with “${p.title}”.`,
    after: 'You need not do anything more. The case is closed, and the register number remains.',
    button: 'Open the case',
    why: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  withdrawalReceived: {
    subject: p => `You withdrew your inquiry ${p.reference} on ${p.day}`,
    heading: 'You have withdrawn your inquiry',
    what: p =>
      `${p.company} has withdrawn the inquiry “${p.title}”, and ${p.region} does not work on it any more.`,
    kept: 'The register number and what you sent remain with the region, because they are public records.',
    again: 'Would you like to try again? Then make a new inquiry.',
    button: 'See the inquiry',
    why: p =>
      `You get this letter because you are the contact of ${p.company}. Did you not withdraw the inquiry? Reply to this letter and we will help you.`,
  },

  signIn: {
    subject: p => `Sign in to Testbro before ${p.clock}`,
    heading: 'Sign in to Testbro',
    what: 'Someone wants to sign in to Testbro with your address. Is it you? Then sign in with this link.',
    button: 'Sign in',
    code: 'Did you begin in another browser or on another device? Type the code there:',
    until: p => `The link and the code work until ${p.moment}. They work once.`,
    safe: 'Do not give the code to anyone else. We never ask for it.',
    why: 'You get this letter because someone wrote your address on the sign-in page. Was it not you? Do nothing. Nobody gets in without the link or the code.',
  },

  resetPassword: {
    subject: p => `Choose a new password for Testbro before ${p.clock}`,
    heading: 'Choose a new password',
    what: 'Someone has asked for a new password in Testbro for your address. Is it you? Then choose it with this link.',
    button: 'Choose a new password',
    code: 'Did you begin in another browser or on another device? Type the code there:',
    until: p => `The link and the code work until ${p.moment}. They work once.`,
    safe: 'The old password works until you have chosen a new one. Do not give the code to anyone else.',
    why: 'You get this letter because someone asked for a new password with your address. Was it not you? Do nothing. Your password is unchanged.',
  },

  officeInvitation: {
    subject: p =>
      p.invitedBy
        ? `${p.invitedBy} invites you to ${p.region} in Testbro. Answer by ${p.day}`
        : `You are invited to ${p.region} in Testbro. Answer by ${p.day}`,
    heading: p => `Welcome to ${p.region} in Testbro`,
    what: p =>
      p.invitedBy
        ? `${p.invitedBy} invites you to be ${p.role} at ${p.region}.`
        : `You are invited to be ${p.role} at ${p.region}.`,
    roles: { reader: 'a reader', coordinator: 'a coordinator', admin: 'an administrator' },
    may: {
      reader: 'As a reader you see the cases of the office but do not change them.',
      coordinator:
        'As a coordinator you receive inquiries from companies, evaluate them and take them further.',
      admin:
        'As an administrator you work with inquiries and look after the units, texts and members of the region.',
    },
    about:
      'In Testbro, companies ask a region whether they may test in its units. One inquiry reaches all who can answer.',
    button: 'Open the invitation',
    lastDay: p => `The invitation is open until the end of ${p.day}.`,
    why: p =>
      p.invitedBy
        ? `You get this letter because ${p.invitedBy} wrote your address in the invitation. Is it not for you? Then you need not do anything.`
        : 'You get this letter because your address was written in the invitation. Is it not for you? Then you need not do anything.',
  },

  companyInvitation: {
    subject: p => `${p.invitedBy} invites you to ${p.company} in Testbro. Answer by ${p.day}`,
    heading: p => `Follow the inquiries from ${p.company}`,
    what: p => `${p.invitedBy} invites you to follow the inquiries from ${p.company}.`,
    may: 'You will see where each inquiry is, what happens next and who has it. You can work on them together.',
    button: 'Open the invitation',
    lastDay: p => `The invitation is open until the end of ${p.day}.`,
    why: p =>
      `You get this letter because ${p.invitedBy} wrote your address in the invitation. Is it not for you? Then you need not do anything.`,
  },

  linkAgain: {
    subject: p => `Here is a new link to Testbro. Use it by ${p.day}`,
    heading: 'Here is a new link',
    leads: {
      draft: 'The link goes to your draft. There you can go on writing and send the inquiry.',
      confirm:
        'The link goes to the page where you confirm your address. Once you have, your inquiry is received.',
      follow: 'The link goes to your inquiry. There you see where it is and what happens next.',
      invitation: 'The link goes to the invitation. There you accept it if you want to.',
    },
    about: p => `The inquiry is called “${p.title}”.`,
    buttons: {
      draft: 'Continue the inquiry',
      confirm: 'Confirm the address',
      follow: 'Follow the inquiry',
      invitation: 'Open the invitation',
    },
    lastDay: p => `The link works until the end of ${p.day}. The old one no longer works.`,
    why: 'You get this letter because someone asked for a new link to your address. Was it not you? Then you need not do anything.',
  },

  ...evaluationLetters.en,
  ...distributionLetters.en,
  ...replyLetters.en,
  ...contactLetters.en,
  ...webhookLetters.en,
  ...questionAndWatchLetters.en,
  ...catalogueLetters.en,
}

export const letters = { sv, en }
