import type { ByInquiry, DemoRound } from './further.ts'

const open: ByInquiry<DemoRound> = {
  hamtrobot: {
    sent: { workingDaysAgo: 3, at: '08:40' },
    replyIn: 2,
    ask: 'Vill ni pröva en vagn som hämtar material på en avdelning?',
    message:
      'Vagnen har gått i ett lager i ett halvår. Nu vill företaget veta hur den klarar en avdelning. Ni behöver ett förråd på samma plan.',
    about: ['need', 'benefit', 'period'],
    invitations: [
      {
        unit: 'sodersjukhuset',
        why: [{ code: 'competence', words: ['produktutveckling', 'tjänstedesign'] }],
        replies: [
          {
            at: { workingDaysAgo: 2, at: '13:12' },
            answer: 'interested',
            comment: 'Vår ortopedavdelning har långa korridorer och ett förråd mitt i. Vi kan börja i mars.',
          },
        ],
      },
      {
        unit: 'karolinska',
        why: [{ code: 'sector' }],
        replies: [
          {
            at: { workingDaysAgo: 2, at: '09:33' },
            answer: 'not-now',
            inDays: 120,
          },
          {
            at: { workingDaysAgo: 1, at: '16:05' },
            by: 'hugo.fiktivsson@karolinska.example',
            answer: 'interested-if',
            condition: 'Vagnen får plats i våra hissar. De är 110 centimeter breda.',
          },
        ],
      },
      {
        unit: 'danderyd',
        why: [{ code: 'competence', words: ['innovation', 'produktutveckling'] }],
        replies: [
          {
            at: { workingDaysAgo: 1, at: '10:50' },
            answer: 'not-now',
            inDays: 150,
            comment: 'Vi bygger om två plan. Fråga oss igen när det är klart.',
          },
        ],
      },
      {
        unit: 'st-goran',
        why: [{ code: 'sector' }],
        replies: [
          {
            at: { workingDaysAgo: 2, at: '11:26' },
            answer: 'no',
            reason: 'similar-going-on',
            comment: 'Vi prövar redan en liknande vagn.',
          },
        ],
      },
      {
        unit: 'locum',
        why: [{ code: 'named' }],
        forwarded: {
          at: { workingDaysAgo: 1, at: '08:55' },
          name: 'Petra Korridor-Exempel',
          email: 'petra.korridor-exempel@locum.example',
          note: 'Det här gäller väl era gångar?',
        },
      },
      { unit: 'sodertalje', why: [{ code: 'sector' }] },
      { unit: 'tiohundra', why: [{ code: 'said-yes-before', count: 1 }] },
    ],
  },
  'vast-sulor': {
    sent: { workingDaysAgo: 2, at: '14:20' },
    replyIn: 3,
    ask: 'Vill ni jämföra utskrivna skoinlägg med gjutna?',
    message: 'Företaget söker 15 patienter. Testet kräver två besök var.',
    about: ['need', 'benefit', 'resources'],
    invitations: [
      {
        unit: 'vast-sjukhus',
        why: [{ code: 'competence', words: ['hjälpmedel'] }],
        replies: [
          {
            at: { workingDaysAgo: 1, at: '09:48' },
            answer: 'interested',
            comment: 'Vår ortopedingenjör är nyfiken.',
          },
        ],
      },
      { unit: 'vast-vardcentral', why: [{ code: 'sector' }] },
    ],
  },
}

const closed: ByInquiry<DemoRound> = {
  hemblodtryck: {
    sent: { workingDaysAgo: 7, at: '09:10' },
    replyIn: -2,
    ask: 'Vill ni pröva blodtryck hemma med påminnelse?',
    message: 'Produkten är CE-märkt och säljs. Frågan är om patienterna fortsätter att mäta.',
    about: ['need', 'benefit', 'resources', 'period'],
    invitations: [
      {
        unit: 'slso',
        why: [{ code: 'competence', words: ['husläkarmottagningar'] }],
        replies: [
          {
            at: { workingDaysAgo: 6, at: '15:42' },
            answer: 'interested',
            comment: 'Två husläkarmottagningar vill vara med.',
          },
        ],
      },
      {
        unit: 'tiohundra',
        why: [
          {
            code: 'environment',
            environment: 'Digital spirometer, primärvården i Norrtälje',
            words: ['primärvården'],
          },
        ],
        replies: [
          {
            at: { workingDaysAgo: 5, at: '10:17' },
            by: 'frans.fiktivsson@tiohundra.example',
            answer: 'interested-if',
            condition: 'Värdena går att läsa utan ett nytt program på våra datorer.',
          },
        ],
      },
      {
        unit: 'hsf',
        why: [{ code: 'competence', words: ['digifysisk'] }],
        replies: [{ at: { workingDaysAgo: 4, at: '13:31' }, answer: 'no', reason: 'outside-remit' }],
      },
      {
        unit: 'sodertalje',
        why: [{ code: 'environment', environment: 'Distansdiagnostik i hemmet', words: [] }],
      },
    ],
  },
  'lugnande-doft': {
    sent: { workingDaysAgo: 20, at: '10:25' },
    replyIn: -15,
    ask: 'Vill ni pröva en svag doft i väntrummet före operation?',
    message: 'Företaget behöver ett väntrum i fyra veckor.',
    about: ['need', 'benefit', 'resources'],
    invitations: [
      {
        unit: 'karolinska',
        why: [{ code: 'sector' }],
        replies: [{ at: { workingDaysAgo: 19, at: '09:20' }, answer: 'no', reason: 'regulation' }],
      },
      {
        unit: 'danderyd',
        why: [{ code: 'sector' }],
        replies: [
          {
            at: { workingDaysAgo: 18, at: '14:44' },
            answer: 'no',
            reason: 'other',
            comment: 'Många av våra patienter är känsliga för dofter.',
          },
        ],
      },
      {
        unit: 'st-goran',
        why: [{ code: 'sector' }],
        replies: [{ at: { workingDaysAgo: 17, at: '11:02' }, answer: 'no', reason: 'no-resources' }],
      },
      {
        unit: 'st-erik',
        why: [{ code: 'sector' }],
        replies: [{ at: { workingDaysAgo: 16, at: '15:38' }, answer: 'not-now', inDays: 200 }],
      },
      { unit: 'sodersjukhuset', why: [{ code: 'sector' }] },
    ],
  },
  rumsluft: {
    sent: { workingDaysAgo: 17, at: '13:05' },
    replyIn: -12,
    ask: 'Vill ni pröva en mätare av luften i era behandlingsrum?',
    message: 'Företaget monterar och tar ner. Ni behöver fyra rum i sex veckor.',
    about: ['need', 'benefit', 'resources', 'period'],
    invitations: [
      {
        unit: 'folktandvarden',
        why: [{ code: 'competence', words: ['skanning'] }],
        replies: [
          {
            at: { workingDaysAgo: 15, at: '08:52' },
            answer: 'interested',
            comment: 'Vi har en klinik med åtta rum där luften ofta känns instängd.',
          },
        ],
      },
      {
        unit: 'slso',
        why: [{ code: 'sector' }],
        replies: [{ at: { workingDaysAgo: 13, at: '16:22' }, answer: 'not-now', inDays: 60 }],
      },
      {
        unit: 'locum',
        why: [{ code: 'other-sector' }],
        replies: [{ at: { workingDaysAgo: 14, at: '10:06' }, answer: 'no', reason: 'similar-going-on' }],
      },
    ],
  },
  utrop: {
    sent: { workingDaysAgo: 30, at: '09:35' },
    replyIn: -25,
    ask: 'Vill ni pröva utrop som går till hörapparaten?',
    message: 'Två bussar räcker. Företaget ordnar resenärerna.',
    about: ['need', 'benefit', 'resources'],
    invitations: [
      {
        unit: 'trafik',
        why: [{ code: 'environment', environment: 'Barkarbyförsöket', words: ['bussar'] }],
        replies: [
          {
            at: { workingDaysAgo: 28, at: '13:49' },
            by: 'curt.fantasilinje@trafik.example',
            answer: 'interested',
            comment: 'Det passar på två av våra linjer.',
          },
        ],
      },
      { unit: 'kultur', why: [{ code: 'other-sector' }] },
    ],
  },
  ovningskropp: {
    sent: { workingDaysAgo: 40, at: '10:15' },
    replyIn: -35,
    ask: 'Vill ni öva stygn på utskrivna modeller?',
    message: 'Företaget lånar ut modellerna. Ni behöver tio läkare och ett övningsrum.',
    about: ['need', 'benefit', 'resources'],
    invitations: [
      {
        unit: 'sodertalje',
        why: [{ code: 'named' }, { code: 'competence', words: ['modeller', 'kirurgi'] }],
        replies: [
          {
            at: { workingDaysAgo: 39, at: '09:58' },
            answer: 'interested',
            comment: 'Vi skriver redan ut modeller och vill gärna jämföra.',
          },
        ],
      },
      {
        unit: 'sodersjukhuset',
        why: [{ code: 'competence', words: ['training'] }],
        replies: [{ at: { workingDaysAgo: 37, at: '14:08' }, answer: 'no', reason: 'no-resources' }],
      },
      {
        unit: 'karolinska',
        why: [{ code: 'sector' }],
        replies: [{ at: { workingDaysAgo: 36, at: '15:27' }, answer: 'not-now', inDays: 90 }],
      },
    ],
  },
}

/** What the units were asked of each inquiry, and what they have replied. */
export const rounds: ByInquiry<DemoRound> = { ...open, ...closed }
