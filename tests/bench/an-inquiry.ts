import type { Fields } from '@testbro/rules/problem'

/** What a company fills in, of an ordinary length; every number is another company. */
export const anInquiry = (n: number): Fields => ({
  title: ['Påhittad sensor för trygg hemgång'],
  need: [
    'Vi har en påhittad sensor som känner av när någon reser sig ur sängen. Vi behöver se om den håller för en vanlig natt på en avdelning, hur ofta den larmar i onödan och vad personalen gör med larmen.',
  ],
  benefit: [
    'Patienter som annars ligger kvar för säkerhets skull kan gå hem tidigare, och nattpersonalen slipper gå onödiga ronder.',
  ],
  sector: ['health'],
  marking: ['marking-under-way'],
  places: ['hospital', 'primary-care'],
  environment: ['En avdelning med minst åtta vårdplatser'],
  maturity: ['tried'],
  resources: ['Två utvecklare på plats i fyra veckor, tjugo sensorer och utbildning av personalen.'],
  period: ['Hösten eller tidig vår'],
  contactName: ['Alva Exempelsson'],
  email: [`bolag-${n}@bench.example`],
  phone: ['08-000 00 00'],
  senderKind: ['company'],
  companyName: ['Påhittsensor AB'],
  orgNumber: ['559000-0005'],
  orgCountry: ['SE'],
})
