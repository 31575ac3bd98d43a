/** The sixty parties: ISO 3166-1 alpha-3, name and seat of government in English and Russian. */
const TABLE = `
ALB|Albania|Албания|Tirana|Тирана
DZA|Algeria|Алжир|Algiers|Алжир
ARG|Argentina|Аргентина|Buenos Aires|Буэнос-Айрес
ARM|Armenia|Армения|Yerevan|Ереван
AUS|Australia|Австралия|Canberra|Канберра
AUT|Austria|Австрия|Vienna|Вена
AZE|Azerbaijan|Азербайджан|Baku|Баку
BGD|Bangladesh|Бангладеш|Dhaka|Дакка
BLR|Belarus|Беларусь|Minsk|Минск
BEL|Belgium|Бельгия|Brussels|Брюссель
BRA|Brazil|Бразилия|Brasília|Бразилиа
BGR|Bulgaria|Болгария|Sofia|София
CAN|Canada|Канада|Ottawa|Оттава
CHL|Chile|Чили|Santiago|Сантьяго
CHN|China|Китай|Beijing|Пекин
COL|Colombia|Колумбия|Bogotá|Богота
CUB|Cuba|Куба|Havana|Гавана
CZE|Czechia|Чехия|Prague|Прага
EGY|Egypt|Египет|Cairo|Каир
ETH|Ethiopia|Эфиопия|Addis Ababa|Аддис-Абеба
FIN|Finland|Финляндия|Helsinki|Хельсинки
FRA|France|Франция|Paris|Париж
GEO|Georgia|Грузия|Tbilisi|Тбилиси
DEU|Germany|Германия|Berlin|Берлин
GHA|Ghana|Гана|Accra|Аккра
GRC|Greece|Греция|Athens|Афины
HUN|Hungary|Венгрия|Budapest|Будапешт
IND|India|Индия|New Delhi|Нью-Дели
IDN|Indonesia|Индонезия|Jakarta|Джакарта
IRN|Iran|Иран|Tehran|Тегеран
ITA|Italy|Италия|Rome|Рим
JPN|Japan|Япония|Tokyo|Токио
JOR|Jordan|Иордания|Amman|Амман
KAZ|Kazakhstan|Казахстан|Astana|Астана
KEN|Kenya|Кения|Nairobi|Найроби
KOR|South Korea|Республика Корея|Seoul|Сеул
KGZ|Kyrgyzstan|Киргизия|Bishkek|Бишкек
MYS|Malaysia|Малайзия|Kuala Lumpur|Куала-Лумпур
MEX|Mexico|Мексика|Mexico City|Мехико
MDA|Moldova|Молдавия|Chișinău|Кишинёв
MNG|Mongolia|Монголия|Ulaanbaatar|Улан-Батор
MAR|Morocco|Марокко|Rabat|Рабат
NGA|Nigeria|Нигерия|Abuja|Абуджа
PAK|Pakistan|Пакистан|Islamabad|Исламабад
PER|Peru|Перу|Lima|Лима
PHL|Philippines|Филиппины|Manila|Манила
POL|Poland|Польша|Warsaw|Варшава
RUS|Russia|Россия|Moscow|Москва
SAU|Saudi Arabia|Саудовская Аравия|Riyadh|Эр-Рияд
SRB|Serbia|Сербия|Belgrade|Белград
ZAF|South Africa|ЮАР|Pretoria|Претория
ESP|Spain|Испания|Madrid|Мадрид
TJK|Tajikistan|Таджикистан|Dushanbe|Душанбе
TUR|Türkiye|Турция|Ankara|Анкара
TKM|Turkmenistan|Туркменистан|Ashgabat|Ашхабад
ARE|United Arab Emirates|ОАЭ|Abu Dhabi|Абу-Даби
GBR|United Kingdom|Великобритания|London|Лондон
USA|United States|США|Washington|Вашингтон
UZB|Uzbekistan|Узбекистан|Tashkent|Ташкент
VNM|Vietnam|Вьетнам|Hanoi|Ханой
`

export type Party = { code: string; en: string; ru: string; seat: { en: string; ru: string } }

export const PARTIES: Party[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', en = '', ru = '', seatEn = '', seatRu = ''] = row.split('|')
    return { code, en, ru, seat: { en: seatEn, ru: seatRu } }
  })
