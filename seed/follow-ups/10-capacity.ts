import { BOTH, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const CAPACITY = of('RUS-TJK-2017-10', [
  {
    states: BOTH,
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'An agreement to create an industrial park in Tajikistan and an agreement on industrial cooperation were signed. Whether work began was not checked.',
      ru: 'Подписаны соглашение о создании индустриального парка в Таджикистане и соглашение о промышленном сотрудничестве. Начались ли работы, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.kremlinSigned2025,
        'Agreements on an industrial park in Tajikistan and on industrial cooperation signed',
        'Подписаны соглашения об индустриальном парке в Таджикистане и о промышленном сотрудничестве',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-12-19',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'Russia’s industry ministry says that the park in Dushanbe goes to plan and that firms are being sought; its halls of 9.3 ha are to be rebuilt in two stages. Building had not begun in any source. A Tajik account was not checked.',
      ru: 'По словам Минпромторга России, парк в Душанбе создаётся по плану, идёт поиск компаний; цеха площадью 9,3 га должны перестроить в два этапа. Ни в одном источнике стройка не началась. Таджикские сообщения не проверялись.',
    },
    evidence: [
      supports(
        report('https://1prime.ru/20251219/minpromtorg-865733374.html', 'Prime', '2025-12-19', 'RUS'),
        'Russia’s industry ministry: the park in Dushanbe is on plan, firms are being sought',
        'Минпромторг России: парк в Душанбе создаётся по плану, идёт поиск компаний',
      ),
      supports(
        report(
          'https://tuvest.ru/articles/9maya-den-pobedi/2025-10-09/v-bashkirii-poyavitsya-rossiysko-tadzhikistanskiy-industrialnyy-park-4421230',
          'Tuymazinsky Vestnik',
          '2025-10-09',
          'RUS',
        ),
        'Halls of 9.3 ha are to be rebuilt in two stages',
        'Цеха площадью 9,3 га должны перестроить в два этапа',
      ),
    ],
  },
])
