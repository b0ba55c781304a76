/*
 * Currency codes and the digits of their minor units, from ISO 4217 list one as published on 2024-06-25 (file
 * iso-4217-list-one.xml of the npm package currency-codes 2.2.0, MIT), and XCG, which came after it. Codes without a
 * minor unit (gold, special drawing rights, test codes) are left out: nothing can be paid in them. Codes withdrawn
 * since (ANG, BGN) stay, for contracts of earlier years.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const CODES_BY_DIGITS: Readonly<Record<number, readonly string[]>> = {
  0: words(`
    BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF`),
  2: words(`
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
    CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN
    QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD
    TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`),
  3: words(`
    BHD IQD JOD KWD LYD OMR TND`),
  4: words(`
    CLF UYW`),
};

/** ISO 4217 code to the number of digits after the point of its minor unit. */
export const CURRENCY_DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES_BY_DIGITS).flatMap(([digits, codes]) =>
    codes.map((code): [string, number] => [code, Number(digits)]),
  ),
);
