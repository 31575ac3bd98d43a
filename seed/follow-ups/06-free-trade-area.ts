import { BOTH, context, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const FREE_TRADE_AREA = of('RUS-TJK-2017-06', [
  {
    states: BOTH,
    observedOn: '2024-07-24',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'An agreement on free trade in services, establishment and investment, signed by seven CIS states on 8 June 2023, entered into force for Tajikistan on 5 June and for Russia on 24 July 2024. It adds services to the area; that it serves the full use of the area is our inference. The CIS register, the exceptions for goods that remain, and trade under the treaty were not checked.',
      ru: 'Соглашение о свободной торговле услугами, учреждении и инвестициях, подписанное семью государствами СНГ 8 июня 2023 года, вступило в силу для Таджикистана 5 июня, для России — 24 июля 2024 года. Оно дополняет зону услугами; что это служит полному раскрытию её потенциала — наш вывод. Реестр СНГ, оставшиеся изъятия для товаров и торговля по договору не проверялись.',
    },
    evidence: [
      supports(
        REPORTS.servicesAgreement,
        'CIS agreement on free trade in services: in force for Tajikistan on 5 June and for Russia on 24 July 2024',
        'Соглашение СНГ о свободной торговле услугами: для Таджикистана в силе с 5 июня, для России — с 24 июля 2024 года',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'Oil products still go to Tajikistan free of duty under an arrangement of the two states, with yearly quotas since 2013. We infer that this is an exemption beside the area, not its full use; the sources do not say so. Trade under the treaty was not checked.',
      ru: 'Нефтепродукты по-прежнему идут в Таджикистан беспошлинно по двусторонней договорённости, с годовыми квотами с 2013 года. Мы делаем вывод, что это изъятие наряду с зоной, а не полное её использование; сами источники этого не говорят. Торговля по договору не проверялась.',
    },
    evidence: [
      context(
        report('https://ru.trend.az/business/4101618.html', 'Trend', '2025-10-09', 'RUS'),
        'Oil products still go to Tajikistan free of duty under an arrangement of the two states',
        'Нефтепродукты по-прежнему поставляются в Таджикистан беспошлинно по двусторонней договорённости',
      ),
      context(
        report(
          'https://tj.sputniknews.ru/amp/20191114/Russia-Tajikistan-postavki-bez-poshlin-benzin-1030218946.html',
          'Sputnik Tajikistan',
          '2019-11-14',
          'RUS',
        ),
        'Such deliveries have had yearly quotas since 2013',
        'На такие поставки с 2013 года действуют годовые квоты',
      ),
    ],
  },
])
