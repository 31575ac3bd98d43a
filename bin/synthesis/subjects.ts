import type { Sector } from '@/lib/commitments/codes'

export type Said = { ru: string; en: string }

function pairs(rows: string): [Said, ...Said[]] {
  const [first = { ru: '', en: '' }, ...rest] = rows.split('\n').map((row) => {
    const [ru = '', en = ''] = row.split('|')
    return { ru, en }
  })
  return [first, ...rest]
}

/** What a promise of a sector is about: Russian in the genitive, so that any action can govern it, and English. */
export const SUBJECTS: Record<Sector, [Said, ...Said[]]> = {
  'political-dialogue': pairs(`политического диалога на высшем уровне|political dialogue at the highest level
регулярных консультаций министерств иностранных дел|regular consultations between the foreign ministries
межпарламентских связей|inter-parliamentary ties
координации позиций в Организации Объединённых Наций|coordination of positions in the United Nations
стратегического партнёрства|the strategic partnership
графика встреч на высоком уровне|the schedule of high-level meetings
взаимного доверия|mutual trust
контактов между политическими партиями|contacts between political parties
совместной позиции по реформе Совета Безопасности|a common position on Security Council reform`),
  'security-defence': pairs(`совместных учений вооружённых сил|joint exercises of the armed forces
военно-технического сотрудничества|military-technical cooperation
обмена сведениями о террористических угрозах|the exchange of information on terrorist threats
мер доверия в военной области|confidence-building measures in the military field
системы раннего предупреждения|the early warning system
подготовки военных специалистов|the training of military specialists
контроля над оборотом стрелкового оружия|control over the circulation of small arms
договорённостей о нераспространении ядерного оружия|arrangements on the non-proliferation of nuclear weapons
противодействия пиратству на морских путях|action against piracy on sea routes`),
  'law-justice': pairs(`правовой помощи по уголовным делам|legal assistance in criminal matters
борьбы с незаконным оборотом наркотиков|the fight against drug trafficking
механизма выдачи обвиняемых|the mechanism for the extradition of accused persons
защиты прав человека|the protection of human rights
противодействия коррупции|action against corruption
обмена опытом между верховными судами|the exchange of experience between the supreme courts
возврата похищенных активов|the recovery of stolen assets
расследования преступлений в сети|the investigation of crimes committed online
подготовки судей и прокуроров|the training of judges and prosecutors`),
  trade: pairs(`взаимной торговли|mutual trade
экспорта промышленных товаров|exports of industrial goods
сокращения таможенных барьеров|the reduction of customs barriers
признания сертификатов качества|the recognition of quality certificates
торгового баланса между странами|the trade balance between the countries
упрощённых таможенных процедур|simplified customs procedures
защиты интеллектуальной собственности|the protection of intellectual property
электронной торговли|electronic commerce
поставок сырья и комплектующих|supplies of raw materials and components`),
  'investment-industry': pairs(`взаимных инвестиций|mutual investment
совместных предприятий в машиностроении|joint ventures in mechanical engineering
условий для работы инвесторов|conditions for the work of investors
индустриальных парков|industrial parks
добычи редкоземельных металлов|the extraction of rare earth metals
производства строительных материалов|the production of building materials
модернизации металлургических заводов|the modernisation of metallurgical plants
поддержки малого и среднего предпринимательства|support for small and medium-sized enterprises
особых экономических зон|special economic zones`),
  finance: pairs(`расчётов в национальных валютах|settlements in national currencies
сотрудничества центральных банков|cooperation between the central banks
реструктуризации государственного долга|the restructuring of public debt
финансирования совместных проектов|the financing of joint projects
обмена налоговыми сведениями|the exchange of tax information
надзора за рынком ценных бумаг|supervision of the securities market
кредитных линий для экспортёров|credit lines for exporters
страхования внешнеторговых рисков|the insurance of foreign trade risks`),
  'regional-integration': pairs(`интеграционных процессов в регионе|integration processes in the region
зоны свободной торговли|the free trade area
единого рынка услуг|the single market for services
сопряжения региональных инициатив|the alignment of regional initiatives
общих технических регламентов|common technical regulations
работы постоянного секретариата|the work of the permanent secretariat
взаимодействия региональных организаций|interaction between regional organisations
общего таможенного пространства|the common customs space`),
  energy: pairs(`поставок природного газа|supplies of natural gas
экспорта электроэнергии|exports of electricity
строительства гидроэлектростанций|the construction of hydropower plants
мирного использования атомной энергии|the peaceful uses of atomic energy
возобновляемых источников энергии|renewable sources of energy
модернизации нефтепроводов|the modernisation of oil pipelines
энергетической эффективности|energy efficiency
объединённой энергосистемы|the united power grid
хранилищ отработавшего топлива|storage facilities for spent fuel`),
  transport: pairs(`прямого авиасообщения|direct air links
железнодорожных перевозок|railway transport
строительства автомобильных дорог|the construction of motor roads
транспортного коридора Север — Юг|the North–South transport corridor
пропускной способности морских портов|the capacity of sea ports
единых тарифов на транзит|uniform transit tariffs
безопасности судоходства|the safety of shipping
контейнерных поездов|container trains
международных автобусных маршрутов|international bus routes`),
  'agriculture-food': pairs(`поставок сельскохозяйственной продукции|supplies of agricultural produce
продовольственной безопасности|food security
ветеринарного контроля|veterinary control
орошения засушливых земель|the irrigation of dry lands
семеноводства зерновых культур|seed growing of cereal crops
переработки хлопка и фруктов|the processing of cotton and fruit
рыболовства и аквакультуры|fisheries and aquaculture
сельского развития|rural development`),
  'environment-climate': pairs(`сокращения выбросов парниковых газов|the reduction of greenhouse gas emissions
охраны трансграничных рек|the protection of transboundary rivers
сохранения ледников|the preservation of glaciers
лесовосстановления|reforestation
наблюдения за качеством воздуха|the monitoring of air quality
адаптации к изменению климата|adaptation to climate change
переработки отходов|waste recycling
особо охраняемых природных территорий|specially protected natural areas
рационального водопользования|the rational use of water`),
  'digital-technology': pairs(`цифровых государственных услуг|digital public services
безопасности информационных систем|the security of information systems
исследований искусственного интеллекта|research on artificial intelligence
волоконно-оптических линий связи|fibre-optic communication lines
спутниковой навигации|satellite navigation
мирного освоения космоса|the peaceful exploration of outer space
обмена данными между ведомствами|data exchange between agencies
подготовки программистов|the training of programmers`),
  'labour-migration': pairs(`трудовой миграции|labour migration
прав трудовых мигрантов|the rights of migrant workers
организованного набора работников|the organised recruitment of workers
пенсионного обеспечения трудящихся|pension provision for workers
медицинского страхования мигрантов|health insurance for migrants
обмена информацией по миграционным вопросам|the exchange of information on migration issues
обучения мигрантов до выезда|training for migrants before departure
социальных условий для трудящихся-мигрантов|social conditions for migrant workers
упрощённой выдачи разрешений на работу|the simplified issue of work permits`),
  health: pairs(`борьбы с инфекционными заболеваниями|the fight against infectious diseases
производства вакцин|the production of vaccines
подготовки врачей и медсестёр|the training of doctors and nurses
охраны здоровья матери и ребёнка|maternal and child health
лечения туберкулёза|the treatment of tuberculosis
взаимного признания лекарственных средств|the mutual recognition of medicines
телемедицины в сельских районах|telemedicine in rural areas
санитарной охраны границ|the sanitary protection of borders`),
  'science-education': pairs(`обмена студентами и преподавателями|the exchange of students and teachers
совместных научных исследований|joint scientific research
взаимного признания дипломов|the mutual recognition of diplomas
филиалов ведущих университетов|branches of leading universities
государственных стипендий|government scholarships
сотрудничества академий наук|cooperation between the academies of sciences
профессионального образования молодёжи|vocational education of young people
исследований в Арктике и Антарктике|research in the Arctic and the Antarctic`),
  'culture-language': pairs(`изучения языков друг друга|the study of each other’s languages
дней культуры|days of culture
охраны памятников и наследия|the protection of monuments and heritage
сотрудничества музеев и библиотек|cooperation between museums and libraries
молодёжных и спортивных обменов|youth and sports exchanges
взаимного туризма|mutual tourism
совместного производства фильмов|the joint production of films
работы журналистов|the work of journalists
культурных центров|cultural centres`),
  humanitarian: pairs(`гуманитарной помощи пострадавшим|humanitarian aid to those affected
совместных спасательных операций|joint rescue operations
предупреждения стихийных бедствий|the prevention of natural disasters
возвращения беженцев|the return of refugees
разминирования сельских районов|the demining of rural areas
обмена удерживаемыми лицами|the exchange of detained persons
поиска пропавших без вести|the search for missing persons
складов чрезвычайных запасов|depots of emergency supplies`),
  'consular-border': pairs(`безвизового режима для граждан|the visa-free regime for citizens
делимитации государственной границы|the delimitation of the state border
пунктов пропуска на границе|border crossing points
консульского обслуживания граждан|consular services for citizens
приграничного сотрудничества|cross-border cooperation
борьбы с подделкой паспортов|the fight against the forgery of passports
реадмиссии лиц без документов|the readmission of persons without documents
работы генеральных консульств|the work of consulates general`),
}
