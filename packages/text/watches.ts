import { dates } from './dates.ts'

/** Words of what somebody has saved of the catalogue, and wants to be told of. */
const sv = {
  link: 'Spara testmiljön',
  save: {
    heading: (name: string) => `Spara ${name}`,
    again: (name: string) => `Ändra vad du får veta om ${name}`,
    lead: 'Du hittar den sedan bland det du har sparat. Vill du ha brev om den?',
    company: 'Spara för',
    change: 'Skriv när den ändras',
    changeSub: 'Ett brev när den pausas, öppnar, avslutas eller får en ny beskrivning. Högst ett om dagen.',
    room: 'Skriv när det finns plats',
    roomSub: 'Ett enda brev, nästa gång den tar emot förfrågningar.',
    submit: 'Spara testmiljön',
    letters: 'Breven går till din e-postadress. Du stänger av dem när du vill.',
    none: 'Du hör inte till något företag här',
    noneText: 'Den som har gjort en förfrågan får ett konto för sitt företag, och kan då spara testmiljöer.',
    noneInquire: 'Gör en förfrågan',
    chooseCompany: 'Välj företag',
    before: 'innan testmiljön kan sparas',
  },
  list: {
    title: 'Sparat',
    heading: (n: number) =>
      n === 0
        ? 'Inget sparat än'
        : `Du har sparat ${dates.sv.counted(n, { one: 'testmiljö', many: 'testmiljöer' })}`,
    lead: 'Bara du ser vad du har sparat. Här väljer du vilka brev du vill ha.',
    how: 'Så sparar du en testmiljö',
    none: 'Öppna testmiljön i katalogen och välj ”Spara och bevaka”. Då finns den här, och du kan få brev när den ändras eller får plats.',
    find: 'Sök testmiljö',
    gone: 'Visas inte längre i katalogen',
    goneName: 'En testmiljö som inte längre visas',
    keep: 'Spara ändringen',
    remove: 'Ta bort',
    letters: (name: string) => `Brev om ${name}`,
    done: { saved: 'Ditt val är sparat', removed: 'Den är borttagen' },
  },
}

const en: typeof sv = {
  link: 'Save the test environment',
  save: {
    heading: name => `Save ${name}`,
    again: name => `Change what you are told about ${name}`,
    lead: 'You will find it among what you have saved. Do you want letters about it?',
    company: 'Save for',
    change: 'Write when it changes',
    changeSub: 'A letter when it is paused, opens, ends or has a new description. One a day at most.',
    room: 'Write when there is room',
    roomSub: 'One single letter, the next time it takes inquiries.',
    submit: 'Save the test environment',
    letters: 'The letters go to your e-mail address. You turn them off whenever you want.',
    none: 'You belong to no company here',
    noneText:
      'Whoever has made an inquiry gets an account for their company, and can then save test environments.',
    noneInquire: 'Make an inquiry',
    chooseCompany: 'Choose a company',
    before: 'before the test environment can be saved',
  },
  list: {
    title: 'Saved',
    heading: n =>
      n === 0
        ? 'Nothing saved yet'
        : `You have saved ${dates.en.counted(n, { one: 'test environment', many: 'test environments' })}`,
    lead: 'Only you see what you have saved. Here you choose which letters you want.',
    how: 'How to save a test environment',
    none: 'Open the test environment in the catalogue and choose “Save and watch”. Then it is here, and you can have letters when it changes or has room.',
    find: 'Search test environments',
    gone: 'No longer shown in the catalogue',
    goneName: 'A test environment that is no longer shown',
    keep: 'Save the change',
    remove: 'Remove',
    letters: name => `Letters about ${name}`,
    done: { saved: 'Your choice is saved', removed: 'It is removed' },
  },
}

export const watches = { sv, en }
