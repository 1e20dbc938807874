/** What has been said of environments since they were entered, invented for the demonstration. Keys are those of demo/environments.ts. */
export const demoKeeping = {
  /** The unit says that all is still true. */
  verified: [
    { environment: 'dronare', daysAgo: 9 },
    { environment: 'i-aid', daysAgo: 40 },
  ],
  /** Takes nobody for so many months from this one. */
  paused: {
    environment: 'spirometer',
    months: 3,
    reason: 'Exempel i demonstrationen: mottagningen byter lokaler.',
  },
  /** A unit has proposed this, and the office has not said anything yet. */
  proposed: {
    environment: 'hallstavik',
    entry: {
      languages: ['sv', 'en'],
      users: ['older-people', 'residents', 'patients', 'staff', 'relatives'],
    },
    note: 'Tester kan hållas på engelska också, och anhöriga kan vara med.',
    daysAgo: 1,
  },
  questions: [
    {
      key: 'egen-dronare',
      environment: 'dronare',
      name: 'Alva Exempelsson',
      email: 'alva@pahittsensor.example',
      question:
        'Kan vi testa en sensor som sitter på en drönare som ni redan flyger, eller behöver vi en egen?',
      daysAgo: 12,
      answer: {
        text: 'Ni kan använda vår. Sensorn får väga högst 300 gram, och vi behöver en vecka för att montera den.',
        by: 'bo@region-stockholm.example',
        daysAgo: 10,
      },
    },
    {
      key: 'sommar',
      environment: 'hallstavik',
      name: 'Bertil Hittepåhållplats',
      email: 'bertil@latsaslinjen.example',
      question: 'Går det att testa i juli, när många sommargäster är på plats?',
      daysAgo: 3,
      answer: null,
    },
  ],
} as const
