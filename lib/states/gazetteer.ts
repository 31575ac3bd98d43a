/**
 * States and organisations as statements of the genre name them. One row: code | English names | English adjectives |
 * Russian names | Russian adjective stems; several parted by `;`. A Russian name ends in its declension after `+`
 * (`+` alone: masculine hard; `+а`, `+я`, `+й`, `+ь`, `+о`), or is spelt out as a pattern
 * where it has brackets (`/` parts what may stand there).
 * General knowledge of the field, not drawn from any one text.
 */
export const STATES = `
AFG|Afghanistan|Afghan|афганистан+|афганск
ALB|Albania|Albanian|албани+я|албанск
DZA|Algeria|Algerian|алжир+|алжирск
AND|Andorra|Andorran|андорр+а|андоррск
AGO|Angola|Angolan|ангол+а|ангольск
ARG|Argentina|Argentine;Argentinian|аргентин+а|аргентинск
ARM|Armenia|Armenian|армени+я|армянск
AUS|Australia|Australian|австрали+я|австралийск
AUT|Austria|Austrian|австри+я|австрийск
AZE|Azerbaijan|Azerbaijani|азербайджан+|азербайджанск
BHS|the Bahamas;Bahamas|Bahamian|багамы|багамск
BHR|Bahrain|Bahraini|бахрейн+|бахрейнск
BGD|Bangladesh|Bangladeshi|бангладеш+|бангладешск
BLR|Belarus|Belarusian|белорусси+я;беларус+ь|белорусск
BEL|Belgium|Belgian|бельги+я|бельгийск
BEN|Benin|Beninese|бенин+|бенинск
BTN|Bhutan|Bhutanese|бутан+|бутанск
BOL|Bolivia|Bolivian|боливи+я|боливийск
BIH|Bosnia and Herzegovina|Bosnian|босни+я|боснийск
BWA|Botswana|Botswanan|ботсван+а|ботсванск
BRA|Brazil|Brazilian|бразили+я|бразильск
BRN|Brunei Darussalam;Brunei|Bruneian|бруней+|брунейск
BGR|Bulgaria|Bulgarian|болгари+я|болгарск
BFA|Burkina Faso|Burkinabe|буркина-фасо|буркинийск
BDI|Burundi|Burundian|бурунди|бурундийск
KHM|Cambodia|Cambodian|камбодж+а|камбоджийск
CMR|Cameroon|Cameroonian|камерун+|камерунск
CAN|Canada|Canadian|канад+а|канадск
CAF|Central African Republic||(центральноафриканск~ республик~);цар|центральноафриканск
TCD|Chad|Chadian|чад+|чадск
CHL|Chile|Chilean|чили|чилийск
CHN|China;PRC;the Chinese side|Chinese;Sino|кита+й;кнр|китайск
COL|Colombia|Colombian|колумби+я|колумбийск
COG|Republic of the Congo|Congolese|(республик~ конго)|конголезск
COD|Democratic Republic of the Congo;DRC||(демократическ~ республик~ конго);др конго|
CRI|Costa Rica|Costa Rican|коста-рик+а|коста-риканск
CIV|Côte d'Ivoire;Ivory Coast|Ivorian|кот-д'ивуар+|ивуарийск
HRV|Croatia|Croatian|хорвати+я|хорватск
CUB|Cuba|Cuban|куб+а|кубинск
CYP|Cyprus|Cypriot|кипр+|кипрск
CZE|Czech Republic;Czechia|Czech|чехи+я|чешск
DNK|Denmark|Danish|дани+я|датск
DJI|Djibouti|Djiboutian|джибути|джибутийск
DOM|Dominican Republic|Dominican|(доминиканск~ республик~)|доминиканск
ECU|Ecuador|Ecuadorian|эквадор+|эквадорск
EGY|Egypt|Egyptian|егип(ет/та/ту/том/те)|египетск
SLV|El Salvador|Salvadoran|сальвадор+|сальвадорск
GNQ|Equatorial Guinea||(экваториальн~ гвине~)|
ERI|Eritrea|Eritrean|эритре+я|эритрейск
EST|Estonia|Estonian|эстони+я|эстонск
SWZ|Eswatini||эсватини|
ETH|Ethiopia|Ethiopian|эфиопи+я|эфиопск
FJI|Fiji|Fijian|фиджи|фиджийск
TON|Tonga|Tongan|тонга|тонганск
WSM|Samoa|Samoan|самоа|самоанск
VUT|Vanuatu|ni-Vanuatu|вануату|вануатск
SLB|Solomon Islands||(соломонов~ остров~)|
KIR|Kiribati||кирибати|
TUV|Tuvalu||тувалу|
NRU|Nauru||науру|
PLW|Palau||палау|
FSM|Federated States of Micronesia;Micronesia|Micronesian|микронези+я|
MHL|Marshall Islands||(маршаллов~ остров~)|
BLZ|Belize|Belizean|белиз+|белизск
SYC|Seychelles|Seychellois|(сейшельск~ остров~)|сейшельск
COM|Comoros|Comorian|(коморск~ остров~)|коморск
CPV|Cabo Verde;Cape Verde||кабо-верде|
LSO|Lesotho||лесото|
BRB|Barbados|Barbadian|барбадос+|барбадосск
TTO|Trinidad and Tobago||тринидад и тобаго|
GRD|Grenada||гренад+а|
DMA|Commonwealth of Dominica||содружество доминики|
ATG|Antigua and Barbuda||антигуа и барбуда|
FIN|Finland|Finnish|финлянди+я|финляндск;финск
FRA|France|French;Franco|франци+я|французск
GAB|Gabon|Gabonese|габон+|габонск
GMB|Gambia|Gambian|гамби+я|гамбийск
GEO|Georgia|Georgian|грузи+я|грузинск
DEU|Germany|German|германи+я;фрг|германск;немецк
GHA|Ghana|Ghanaian|ган+а|ганск
GRC|Greece;Hellenic Republic|Greek|греци+я|греческ
GTM|Guatemala|Guatemalan|гватемал+а|гватемальск
GIN|Republic of Guinea|Guinean|(гвинейск~ республик~)|гвинейск
GUY|Guyana|Guyanese|гайан+а|гайанск
HTI|Haiti|Haitian|гаити|гаитянск
HND|Honduras|Honduran|гондурас+|гондурасск
HUN|Hungary|Hungarian|венгри+я|венгерск
ISL|Iceland|Icelandic|исланди+я|исландск
IND|India|Indian;Indo|инди+я|индийск
IDN|Indonesia|Indonesian|индонези+я|индонезийск
IRN|Iran|Iranian|иран+;ири|иранск
IRQ|Iraq|Iraqi|ирак+|иракск
IRL|Ireland|Irish|ирланди+я|ирландск
ISR|Israel|Israeli|израил+ь|израильск
ITA|Italy|Italian|итали+я|итальянск
JAM|Jamaica|Jamaican|ямайк+а|ямайск
JPN|Japan|Japanese|япони+я|японск
JOR|Jordan|Jordanian|иордани+я|иорданск
KAZ|Kazakhstan|Kazakh;Kazakhstani|казахстан+|казахстанск;казахск
KEN|Kenya|Kenyan|кени+я|кенийск
KWT|Kuwait|Kuwaiti|кувейт+|кувейтск
KGZ|Kyrgyzstan;Kyrgyz Republic|Kyrgyz|кыргызстан+;киргизи+я;киргизстан+|кыргызск;киргизск;кыргызстанск
LAO|Laos;Lao PDR|Lao;Laotian|лаос+;лндр|лаосск
LVA|Latvia|Latvian|латви+я|латвийск
LBN|Lebanon|Lebanese|ливан+|ливанск
LBR|Liberia|Liberian|либери+я|либерийск
LBY|Libya|Libyan|ливи+я|ливийск
LIE|Liechtenstein||лихтенштейн+|лихтенштейнск
LTU|Lithuania|Lithuanian|литв+а|литовск
LUX|Luxembourg|Luxembourgish|люксембург+|люксембургск
MDG|Madagascar|Malagasy|мадагаскар+|мадагаскарск
MWI|Malawi|Malawian|малави|малавийск
MYS|Malaysia|Malaysian|малайзи+я|малайзийск
MDV|Maldives|Maldivian|мальдивы|мальдивск
MLI|Mali|Malian|мали|малийск
MLT|Malta|Maltese|мальт+а|мальтийск
MRT|Mauritania|Mauritanian|мавритани+я|мавританск
MUS|Mauritius|Mauritian|маврики+й|маврикийск
MEX|Mexico|Mexican|мексик+а|мексиканск
MDA|Moldova|Moldovan|молдави+я;молдов+а|молдавск;молдовск
MCO|Monaco||монако|
MNG|Mongolia|Mongolian|монголи+я|монгольск
MNE|Montenegro|Montenegrin|черногори+я|черногорск
MAR|Morocco|Moroccan|марокко|марокканск
MOZ|Mozambique|Mozambican|мозамбик+|мозамбикск
MMR|Myanmar|Burmese|мьянм+а|мьянманск
NAM|Namibia|Namibian|намиби+я|намибийск
NPL|Nepal|Nepalese|непал+|непальск
NLD|the Netherlands;Netherlands|Dutch|нидерланд(ы/ов/ам/ами/ах)|нидерландск
NZL|New Zealand||(нов~ зеланди~)|новозеландск
NIC|Nicaragua|Nicaraguan|никарагуа|никарагуанск
NER|Niger|Nigerien|нигер+|нигерск
NGA|Nigeria|Nigerian|нигери+я|нигерийск
PRK|North Korea;DPRK;Democratic People's Republic of Korea|North Korean|кндр;(северн~ коре~)|северокорейск
MKD|North Macedonia|Macedonian|(северн~ македони~)|македонск
NOR|Norway|Norwegian|норвеги+я|норвежск
OMN|Oman|Omani|оман+|оманск
PAK|Pakistan|Pakistani|пакистан+|пакистанск
PSE|Palestine|Palestinian|палестин+а|палестинск
PAN|Panama|Panamanian|панам+а|панамск
PNG|Papua New Guinea|Papua New Guinean|(папуа - нов~ гвине~)|
PRY|Paraguay|Paraguayan|парагва+й|парагвайск
PER|Peru|Peruvian|перу|перуанск
PHL|the Philippines;Philippines|Philippine;Filipino|филиппин(ы/ам/ами/ах)?|филиппинск
POL|Poland|Polish|польш+а|польск
PRT|Portugal|Portuguese|португали+я|португальск
QAT|Qatar|Qatari|катар+|катарск
KOR|Republic of Korea;South Korea;ROK|South Korean;Korean|(республик~ коре[яиюе]й?);(южн~ коре[яиюе]й?)|южнокорейск;корейск
ROU|Romania|Romanian|румыни+я|румынск
RUS|Russia;Russian Federation|Russian;Russo|росси+я;рф|российск;русск
RWA|Rwanda|Rwandan|руанд+а|руандийск
SAU|Saudi Arabia|Saudi|(саудовск~ арави~);(королевств~ саудовск~ арави~);кса|саудовск
SEN|Senegal|Senegalese|сенегал+|сенегальск
SRB|Serbia|Serbian|серби+я|сербск
SLE|Sierra Leone||сьерра-леоне|
SGP|Singapore|Singaporean|сингапур+|сингапурск
SVK|Slovakia;Slovak Republic|Slovak|словаки+я|словацк
SVN|Slovenia|Slovenian;Slovene|словени+я|словенск
SOM|Somalia|Somali|сомали|сомалийск
ZAF|South Africa|South African|юар;(южно-африканск~ республик~)|южноафриканск
SSD|South Sudan|South Sudanese|(южн~ судан~)|южносуданск
ESP|Spain|Spanish|испани+я|испанск
LKA|Sri Lanka|Sri Lankan|шри-ланк+а|шри-ланкийск
SDN|Sudan|Sudanese|судан+|суданск
SUR|Suriname|Surinamese|суринам+|суринамск
SWE|Sweden|Swedish|швеци+я|шведск
CHE|Switzerland;Swiss Confederation|Swiss|швейцари+я|швейцарск
SYR|Syria;Syrian Arab Republic|Syrian|сири+я;сар|сирийск
TWN|Taiwan|Taiwanese|тайван+ь|тайваньск
TJK|Tajikistan|Tajik|таджикистан+;рт|таджикск;таджикистанск
TZA|Tanzania|Tanzanian|танзани+я|танзанийск
THA|Thailand|Thai|таиланд+;тайланд+|таиландск;тайск
TLS|Timor-Leste|Timorese|(восточн~ тимор~)|
TGO|Togo|Togolese||тоголезск
TUN|Tunisia|Tunisian|тунис+|тунисск
TUR|Türkiye;Turkey;Turkiye|Turkish|турци+я|турецк
TKM|Turkmenistan|Turkmen|туркменистан+;туркмени+я|туркменск;туркменистанск
UGA|Uganda|Ugandan|уганд+а|угандийск
UKR|Ukraine|Ukrainian|украин+а|украинск
ARE|United Arab Emirates;UAE|Emirati|оаэ;(объединенн~ арабск~ эмират~);эмират(ы/ов)|эмиратск
GBR|United Kingdom;UK;U.K.;Great Britain;Britain|British|великобритани+я;(соединенн~ королевств~);британи+я|британск;английск
USA|United States of America;United States;USA;U.S.;U.S.A.;US;America|American|сша;соединенн(ые/ых/ым/ыми) штат(ы/ов/ам/ами/ах)( америки)?|американск
URY|Uruguay|Uruguayan|уругва+й|уругвайск
UZB|Uzbekistan|Uzbek;Uzbekistani|узбекистан+|узбекск;узбекистанск
VAT|Holy See;Vatican||ватикан+;(свят~ престол~)|
VEN|Venezuela|Venezuelan|венесуэл+а|венесуэльск
VNM|Viet Nam;Vietnam|Vietnamese|вьетнам+;срв|вьетнамск
YEM|Yemen|Yemeni|йемен+|йеменск
ZMB|Zambia|Zambian|замби+я|замбийск
ZWE|Zimbabwe|Zimbabwean|зимбабве|зимбабвийск
`

/** Organisations that adopt statements in their own name, or sign them as a party. */
export const ORGANISATIONS = `
EU|European Union;EU;Team Europe||(европейск~ союз~);евросоюз+;ес|
SCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO||(шанхайск~ организаци~ сотрудничества);шос|
CSTO|Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO||(организаци~ договора о коллективной безопасности);одкб|
CIS|Commonwealth of Independent States;CIS||(содружеств~ независимых государств);снг|
EAEU|Eurasian Economic Union;EAEU;EEU||(евразийск~ экономическ~ союз~);еаэс|
BRICS|BRICS||брикс|
ASEAN|ASEAN;Association of Southeast Asian Nations||асеан;(ассоциаци~ государств юго-восточной азии)|
G20|G20;Group of Twenty||(групп~ двадцати);«двадцатк~»|
G7|G7;Group of Seven||(групп~ семи)|
NATO|NATO;North Atlantic Treaty Organization||нато|
AU|African Union||(африканск~ союз~)|
GCC|Gulf Cooperation Council;GCC||ссагпз|
OTS|Organization of Turkic States;OTS||(организаци~ тюркских государств);отг|
OSCE|OSCE||обсе|
APEC|APEC||атэс|
GUAM|GUAM||гуам|
CICA|CICA||свмда|
OIC|Organisation of Islamic Cooperation;OIC||оис|
UN|United Nations;UN;U.N.||оон;(организаци~ объединенных наций)|
`

/** Leaders whom reports name without their country. One row: code | English surnames | Russian surname stems. */
export const LEADERS = `
RUS|Putin;Medvedev;Lavrov;Mishustin|путин;медведев;лавров;мишустин
USA|Trump;Biden;Obama;Blinken;Rubio|трамп;байден;обам;блинкен;рубио
CHN|Xi Jinping;Hu Jintao;Wang Yi;Li Qiang|си цзиньпин;ху цзиньтао;ван и
IND|Modi;Jaishankar|моди
JPN|Abe;Kishida;Ishiba|абэ;кисид;исиб
FRA|Macron|макрон
DEU|Merkel;Scholz;Merz|меркел;шольц;мерц
GBR|Starmer;Sunak;Cameron|стармер;сунак
TUR|Erdogan;Erdoğan|эрдоган
TJK|Rahmon|рахмон
KAZ|Tokayev;Nazarbayev|токаев;назарбаев
UZB|Mirziyoyev;Karimov|мирзиеев;каримов
KGZ|Japarov;Jeenbekov|жапаров;жээнбеков
TKM|Berdimuhamedov|бердымухамедов
BLR|Lukashenko|лукашенко
AZE|Aliyev|алиев
ARM|Pashinyan|пашинян
UKR|Zelenskyy;Zelensky|зеленск
SRB|Vucic|вучич
HUN|Orban|орбан
IRN|Pezeshkian;Raisi;Rouhani|пезешкиан;раиси;рухани
SAU|bin Salman|бен сальман
BRA|Lula da Silva|лула да сильва
KOR|Lee Jae-myung;Yoon Suk-yeol|
MNG|Khurelsukh|хурэлсух
`
