/*
 * The other names of the tz database (release 2025b), those that stand for themselves: with ZONE_LINKS all that were there
 * when this was written. The first question to Intl about any zone takes as long as reading a contract, so it is asked only
 * about names that stand in neither list. test/quantities/zone.test.ts asks it about all of them.
 */
export const ZONE_NAMES: ReadonlySet<string> = new Set(
  `
    Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Bangui Africa/Banjul
    Africa/Bissau Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Casablanca Africa/Ceuta
    Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/El_Aaiun
    Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala
    Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Lome Africa/Luanda
    Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane
    Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott
    Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome Africa/Tunis Africa/Windhoek America/Anguilla
    America/Antigua America/Araguaina America/Argentina/La_Rioja America/Argentina/Rio_Gallegos
    America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis
    America/Argentina/Tucuman America/Argentina/Ushuaia America/Aruba America/Asuncion America/Bahia
    America/Bahia_Banderas America/Barbados America/Belem America/Belize America/Blanc-Sablon
    America/Boa_Vista America/Bogota America/Boise America/Cambridge_Bay America/Campo_Grande
    America/Cancun America/Caracas America/Cayenne America/Cayman America/Chihuahua America/Ciudad_Juarez
    America/Costa_Rica America/Coyhaique America/Creston America/Cuiaba America/Curacao
    America/Danmarkshavn America/Dawson America/Dawson_Creek America/Dominica America/Eirunepe
    America/El_Salvador America/Fort_Nelson America/Fortaleza America/Glace_Bay America/Goose_Bay
    America/Grand_Turk America/Grenada America/Guadeloupe America/Guatemala America/Guayaquil
    America/Guyana America/Hermosillo America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
    America/Inuvik America/Juneau America/Kentucky/Monticello America/Kralendijk America/La_Paz
    America/Lima America/Lower_Princes America/Maceio America/Managua America/Marigot America/Martinique
    America/Matamoros America/Menominee America/Merida America/Metlakatla America/Miquelon America/Moncton
    America/Monterrey America/Montevideo America/Montserrat America/Nassau America/Nome
    America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga
    America/Paramaribo America/Port-au-Prince America/Port_of_Spain America/Porto_Velho
    America/Puerto_Rico America/Punta_Arenas America/Rankin_Inlet America/Recife America/Resolute
    America/Santarem America/Santo_Domingo America/Scoresbysund America/Sitka America/St_Barthelemy
    America/St_Kitts America/St_Lucia America/St_Vincent America/Swift_Current America/Tegucigalpa
    America/Thule America/Tortola America/Yakutat Antarctica/Casey Antarctica/Davis
    Antarctica/DumontDUrville Antarctica/Macquarie Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera
    Antarctica/Syowa Antarctica/Troll Antarctica/Vostok Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr
    Asia/Aqtau Asia/Aqtobe Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul
    Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Chita Asia/Colombo Asia/Damascus Asia/Dili Asia/Dubai
    Asia/Dushanbe Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Hovd Asia/Irkutsk Asia/Jakarta Asia/Jayapura
    Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Khandyga Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching
    Asia/Kuwait Asia/Magadan Asia/Manila Asia/Muscat Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk
    Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda
    Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Srednekolymsk Asia/Tashkent Asia/Tbilisi Asia/Tomsk
    Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Asia/Yerevan
    Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Madeira
    Atlantic/South_Georgia Atlantic/St_Helena Atlantic/Stanley Australia/Eucla Australia/Lindeman
    Europe/Amsterdam Europe/Andorra Europe/Astrakhan Europe/Belgrade Europe/Berlin Europe/Bratislava
    Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Guernsey
    Europe/Helsinki Europe/Isle_of_Man Europe/Jersey Europe/Kaliningrad Europe/Kirov Europe/Ljubljana
    Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Minsk Europe/Monaco Europe/Oslo
    Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/San_Marino
    Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm
    Europe/Tallinn Europe/Tirane Europe/Ulyanovsk Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Vilnius
    Europe/Volgograd Europe/Zagreb Europe/Zurich Indian/Antananarivo Indian/Chagos Indian/Christmas
    Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives Indian/Mauritius
    Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Bougainville Pacific/Efate Pacific/Fakaofo
    Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam
    Pacific/Kiritimati Pacific/Kosrae Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru
    Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Palau Pacific/Pitcairn Pacific/Port_Moresby
    Pacific/Rarotonga Pacific/Saipan Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Wake
    Pacific/Wallis`
    .trim()
    .split(/\s+/),
);
