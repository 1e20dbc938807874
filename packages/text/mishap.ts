/** Words of the pages that say something went wrong: what happened, what was saved, what to do. */

const sv = {
  notFound: {
    title: 'Här finns ingen sida',
    lead: 'Adressen kan vara felskriven, eller så har sidan tagits bort. Det kan också vara en sida som du inte har tillgång till.',
    typed: 'Har du skrivit adressen själv? Kontrollera stavningen.',
    letter: 'Kom du från ett brev? Länken kan ha gått ut. Be om en ny länk på sidan där du började.',
    signIn: 'Letar du efter din förfrågan eller ditt arbete? Logga in.',
    catalogue: 'Letar du efter en testmiljö? Sök i katalogen.',
    home: 'Till startsidan',
  },
  fault: {
    title: 'Något gick fel hos oss',
    lead: 'Det du redan har sparat finns kvar. Försök igen om en stund, det brukar räcka.',
    again: 'Försök igen',
    code: 'Om du hör av dig, skriv koden. Då hittar vi felet.',
  },
  typed: {
    heading: 'Det du skrev',
    lead: 'Texten finns kvar här. Kopiera den om du vill vara säker.',
    again: 'Skicka igen',
  },
  refused: {
    'session-ended': {
      title: 'Du är inte längre inloggad',
      lead: 'Inget har skickats. Logga in i en ny flik, kom tillbaka hit och tryck på Skicka igen.',
    },
    'too-many': {
      title: 'Vi tar emot många försök just nu',
      lead: 'Vänta en stund och försök igen. Gränsen skyddar tjänsten, och inget du skrev är borta.',
    },
    'cross-site': {
      title: 'Det gick inte att ta emot formuläret',
      lead: 'Webbläsaren sa inte att formuläret kom från vår sida. Öppna sidan här hos oss och skicka därifrån.',
    },
    'too-large': {
      title: 'Det du skickade är för stort',
      lead: 'En text får vara högst 2 MB och en fil högst 10 MB. Gå tillbaka, korta texten eller välj en mindre fil. Det du skrev finns kvar i formuläret när du går tillbaka.',
    },
    'too-many-fields': {
      title: 'Formuläret innehåller för mycket',
      lead: 'Gå tillbaka och skicka formuläret från vår sida.',
    },
    method: {
      title: 'Sidan kan inte göra det',
      lead: 'Gå till sidan och använd knapparna där.',
    },
    busy: {
      title: 'Tjänsten är överbelastad just nu',
      lead: 'Inget är förlorat. Vänta en minut och försök igen.',
    },
    'expired-link': {
      title: 'Länken har gått ut',
      lead: 'En länk gäller en viss tid och kan bara användas av den som fick den. Be om en ny där du började.',
    },
    'read-only': {
      title: 'Du kan läsa men inte ändra här',
      lead: 'Din roll är läsare. Be en administratör om du behöver kunna ändra.',
    },
  },
  signIn: 'Logga in',
  signInNewTab: 'Logga in (öppnas i en ny flik)',
  home: 'Till startsidan',
}

const en: typeof sv = {
  notFound: {
    title: 'There is no page here',
    lead: 'The address may be misspelt, or the page may have been removed. It can also be a page you have no access to.',
    typed: 'Did you type the address yourself? Check the spelling.',
    letter:
      'Did you come from a letter? The link may have expired. Ask for a new one on the page where you began.',
    signIn: 'Looking for your inquiry or your work? Sign in.',
    catalogue: 'Looking for a test environment? Search the catalogue.',
    home: 'To the start page',
  },
  fault: {
    title: 'Something went wrong on our side',
    lead: 'What you have already saved is kept. Try again in a while, that is usually enough.',
    again: 'Try again',
    code: 'If you contact us, mention the code. Then we will find the fault.',
  },
  typed: {
    heading: 'What you wrote',
    lead: 'The text is kept here. Copy it if you want to be sure.',
    again: 'Send again',
  },
  refused: {
    'session-ended': {
      title: 'You are no longer signed in',
      lead: 'Nothing has been sent. Sign in in a new tab, come back here and press Send again.',
    },
    'too-many': {
      title: 'We are getting many attempts right now',
      lead: 'Wait a while and try again. The limit protects the service, and nothing you wrote is lost.',
    },
    'cross-site': {
      title: 'We could not accept the form',
      lead: 'The browser did not say that the form came from our page. Open the page here and send it from there.',
    },
    'too-large': {
      title: 'What you sent is too large',
      lead: 'A text can be at most 2 MB and a file at most 10 MB. Go back, shorten the text or choose a smaller file. What you wrote is still in the form when you go back.',
    },
    'too-many-fields': {
      title: 'The form holds too much',
      lead: 'Go back and send the form from our page.',
    },
    method: {
      title: 'The page cannot do that',
      lead: 'Go to the page and use the buttons there.',
    },
    busy: {
      title: 'The service is overloaded right now',
      lead: 'Nothing is lost. Wait a minute and try again.',
    },
    'expired-link': {
      title: 'The link has expired',
      lead: 'A link is good for a certain time and only for the person who got it. Ask for a new one where you began.',
    },
    'read-only': {
      title: 'You can read here but not change anything',
      lead: 'Your role is reader. Ask an administrator if you need to make changes.',
    },
  },
  signIn: 'Sign in',
  signInNewTab: 'Sign in (opens in a new tab)',
  home: 'To the start page',
}

export const mishap = { sv, en }
