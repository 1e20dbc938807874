/**
 * A company account and its members. Two accounts may have one organisation number: it is public and proves nothing. Numbers begin
 * with 559999; telephone numbers are in the series kept for fiction (070-174 06 05 to 070-174 06 99, Post- och telestyrelsen).
 */
export type DemoCompany = {
  key: string
  name: string
  kind: 'company' | 'researcher' | 'entrepreneur'
  orgNumber: string | null
  orgCountry: string | null
  members: readonly { name: string; email: string; phone: string | null; language: 'sv' | 'en' }[]
}

const company = (
  key: string,
  name: string,
  orgNumber: string,
  ...members: [name: string, email: string, phone: string | null][]
): DemoCompany => ({
  key,
  name,
  kind: 'company',
  orgNumber,
  orgCountry: 'SE',
  members: members.map(([called, email, phone]) => ({ name: called, email, phone, language: 'sv' })),
})

export const demoCompanies: readonly DemoCompany[] = [
  company(
    'pahittsensor',
    'Påhittsensor AB',
    '559999-0016',
    ['Alva Exempelsson', 'alva@pahittsensor.example', '070-174 06 05'],
    ['Olle Låtsasberg', 'olle@pahittsensor.example', null],
  ),
  company('latsaslinjen', 'Låtsaslinjen AB', '559999-0024', [
    'Bertil Hittepåhållplats',
    'bertil@latsaslinjen.example',
    '070-174 06 11',
  ]),
  company('skenrobot', 'Skenrobot AB', '559999-0032', ['Carin Skenbild', 'carin@skenrobot.example', null]),
  company('fiktivfilm', 'Fiktivfilm AB', '559999-0040', [
    'David Fiktivklipp',
    'david@fiktivfilm.example',
    null,
  ]),
  company('hittepa-halsa', 'Hittepå Hälsa AB', '559999-0057', [
    'Ebba Hittepådotter',
    'ebba@hittepa-halsa.example',
    '070-174 06 17',
  ]),
  // the same company, from an address that nobody in the first account knows
  company('hittepa-halsa-2', 'Hittepå Hälsa', '559999-0057', [
    'Filip Hittepåson',
    'filip@hittepa-halsa-norr.example',
    null,
  ]),
  company('exempelbuss', 'Exempelbuss AB', '559999-0065', [
    'Gösta Exempelväg',
    'gosta@exempelbuss.example',
    '070-174 06 23',
  ]),
  company('modellen', 'Modellen i Sverige AB', '559999-0073', [
    'Hanna Modellsson',
    'hanna@modellen-i-sverige.example',
    null,
  ]),
  company('fantasifukt', 'Fantasifukt AB', '559999-0081', ['Ivar Fantasi', 'ivar@fantasifukt.example', null]),
  company('latsaslakare', 'Låtsasläkare AB', '559999-0099', [
    'Jasmine Låtsasmedel',
    'jasmine@latsaslakare.example',
    null,
  ]),
  company('kylvaska', 'Påhittad Kyla AB', '559999-0107', [
    'Knut Köldexempel',
    'knut@pahittad-kyla.example',
    null,
  ]),
  company('hittepahud', 'Hittepåhud AB', '559999-0115', [
    'Sara Sårexempel',
    'sara@hittepahud.example',
    '070-174 06 31',
  ]),
  company('latsaslas', 'Låtsaslås AB', '559999-0123', [
    'Petter Låsexempel',
    'petter@latsaslas.example',
    null,
  ]),
  company('skentolk', 'Skentolk AB', '559999-0131', ['Tor Tungomål-Exempel', 'tor@skentolk.example', null]),
  company('fingerad-kardio', 'Fingerad Kardio AB', '559999-0149', [
    'Hjalmar Hjärtexempel',
    'hjalmar@fingerad-kardio.example',
    '070-174 06 37',
  ]),
  company('fiktivdoft', 'Fiktivdoft AB', '559999-0156', ['Dag Doftexempel', 'dag@fiktivdoft.example', null]),
  company('exempelprint', 'Exempelprint AB', '559999-0164', [
    'Vera Utskriftsson',
    'vera@exempelprint.example',
    '070-174 06 41',
  ]),
  {
    key: 'latsasrehab',
    name: 'Forskningsprojektet Låtsasrehab',
    kind: 'researcher',
    orgNumber: null,
    orgCountry: null,
    members: [{ name: 'Runa Rehabexempel', email: 'runa@latsasrehab.example', phone: null, language: 'sv' }],
  },
  {
    key: 'skenljus',
    name: 'Forskningsprojektet Skenljus',
    kind: 'researcher',
    orgNumber: null,
    orgCountry: null,
    members: [{ name: 'Linnea Skenljus', email: 'linnea@skenljus.example', phone: null, language: 'sv' }],
  },
  {
    key: 'imaginary',
    name: 'Imaginary Instruments Ltd',
    kind: 'company',
    orgNumber: 'EXAMPLE 0001',
    orgCountry: 'GB',
    members: [
      {
        name: 'Morgan Makebelieve',
        email: 'morgan@imaginary-instruments.example',
        phone: null,
        language: 'en',
      },
    ],
  },
]
