"""English numbers, sums, days and recurrences."""

from decimal import Decimal

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "dozen": 12,
}
SCALES = {
    "hundred": 100, "thousand": 1000, "grand": 1000, "k": 1000, "thou": 1000, "million": 10**6,
    "mil": 10**6, "mio": 10**6, "m": 10**6, "billion": 10**9,
}
HALVES = {"half": Decimal("0.5")}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "twenty first": 21, "twenty second": 22,
    "twenty third": 23, "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26,
    "twenty seventh": 27, "twenty eighth": 28, "twenty ninth": 29, "thirty first": 31,
}
MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "febuary": 2, "march": 3, "mar": 3,
    "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8,
    "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11,
    "nov": 11, "december": 12, "dec": 12,
}
WEEKDAYS = {
    "monday": 0, "mon": 0, "mondays": 7, "tuesday": 1, "tue": 1, "tues": 1, "tuesdays": 8,
    "wednesday": 2, "wed": 2, "weds": 2, "wednesdays": 9, "thursday": 3, "thu": 3, "thur": 3,
    "thurs": 3, "thursdays": 10, "friday": 4, "fri": 4, "fridays": 11, "saturday": 5, "sat": 5,
    "saturdays": 12, "sunday": 6, "sun": 6, "sundays": 13, "wensday": 2, "wednsday": 2,
}
UNITS = {
    "day": "1d", "days": "1d", "week": "1w", "weeks": "1w", "wk": "1w", "wks": "1w",
    "month": "1m", "months": "1m", "mth": "1m", "mths": "1m", "quarter": "3m", "quarters": "3m",
    "year": "1y", "years": "1y", "fortnight": "2w", "fortnights": "2w", "yr": "1y", "yrs": "1y",
}
CURRENCIES = {
    "$": "$; dollar; dollars; buck; bucks; usd; us $; us dollar/dollars; american dollars",
    "USD": "us$",
    "GBP": "£; gbp; pound; pounds; quid; sterling; british pound/pounds; pounds sterling",
    "EUR": "€; eur; euro; euros",
    "ILS": "₪; nis; ils; shekel; shekels; sheqel; sheqels; israeli new? shekel/shekels"
    "; israeli new sheqel/sheqels",
    "DKK": "dkk; danish krone/kroner/crowns",
    "NOK": "nok; norwegian krone/kroner",
    "SEK": "sek; swedish krona/kronor/kroner",
    "kr": "kr .?; krone; kroner; kroners; crowns",
    "JPY": "¥; jpy; yen; japanese yen",
    "CHF": "chf; franc; francs; swiss franc/francs",
    "INR": "inr; ₹; rupee; rupees; indian rupee/rupees",
    "PLN": "pln; zloty; zlotys; polish zloty/zlotys",
    "CAD": "cad; ca$; canadian dollar/dollars",
    "AUD": "aud; a$; australian dollar/dollars",
}
DAYS = {
    "day 0": "today; tonight; this morning; this afternoon; this evening; now; right now; just now"
    "; at the moment; earlier today; later today",
    "day 1": "tomorrow; tmrw; tmr; tomorow; tommorow; tommorrow; 2moro; tomorrow morning/evening"
    "/afternoon/night; in the morning; first thing tomorrow",
    "day 2": "the? day after tomorrow; overmorrow",
    "day -1": "yesterday; last night; yesterday morning/evening/afternoon/night",
    "day -2": "the? day before yesterday",
    "ahead": "in <n> <unit>; in a/an/one <unit>; <n> <unit> from now/today/tomorrow"
    "; within <n> <unit>; within a/one <unit>; a/one <unit> from now/today; in <n> <unit> time"
    "; in a <unit> time; <unit> from now/today; in a couple of <unit>; in <n> more <unit>"
    "; payable in <n> <unit>; in about <n> <unit>; <n> <unit> later/out/hence; in <n> business days"
    "; for <n> <unit>; for a/one/another <unit>; for the next <n> <unit>; good for <n> <unit>"
    "; over the next <n> <unit>; for another <n> <unit>; another <n> <unit>; another <unit>"
    "; give/gimme me? <n> <unit>; give/gimme me? a/one/another <unit>",
    "ahead 2": "in a couple of? <unit>; for a couple of? <unit>",
    "back": "<n> <unit> ago/back; a/an/one <unit> ago/back; <n> <unit> before/earlier",
    "date": "the? <ord>/<n> of? <month> ,? <year>?; the? <ord> day of <month>"
    "; <month> ,? the? <ord>/<n> ,? <year>?; the? <ord>/<n> - <month> -? <year>?",
    "figure": "<dm>; the <dm>",
    "iso": "<iso>",
    "monthday": "the <ord>; the <ord> of? the/this month; the <ord> of the current month"
    "; on the <n>; by the <n>; <n>/<ord> of this/the month; <digord>",
    "monthday 1": "the? <ord> of? next month; next month on the <ord>; next month , the <ord>",
    "monthday 0": "the? <ord> of? this month",
    "end 0": "the? end of the? this? month; month end; end of mo; eom; the? month's end"
    "; the? last day of the? this? month; the? end of the current month; months end",
    "end 1": "the? end of the? next month; end of the? following month; the? last day of next month"
    "; eonm",
    "start 1": "the? beginning/start/first of the? next month; next month; early next month"
    "; the? beginning/start of the? month; the? first day of next month"
    "; the? beginning/start of the following month",
    "start 0": "the? beginning/start of this month",
    "mid 0": "the? middle of the? this? month; mid month; midmonth",
    "mid 1": "the? middle of next month; mid next month",
    "last month": "last month",
    "end month": "the? end of <month>; late <month>; end <month>; the? last day of <month>",
    "start month": "the? beginning/start of <month>; early <month>; the? first of <month>",
    "mid month": "mid <month>; the? middle of <month>; mid - <month>",
    "month": "in <month>; from <month>; by <month>; starting <month>; until/till <month>"
    "; beginning <month>; this/next <month>; since <month>; as of <month>; in <month> <year>"
    "; to <month>; from <month> <year>; starting in <month>",
    "end year": "the? end of the? this? year; year end; eoy",
    "weekday": "<weekday>; on <weekday>; this coming <weekday>; coming <weekday>; this <weekday>"
    "; the? upcoming <weekday>; on a? <weekday> morning/afternoon/evening/night; close of <weekday>"
    "; <weekday> this week; <weekday> morning/afternoon/evening/night",
    "weekday next": "next <weekday>; <weekday> next week; next week <weekday>",
    "weekday on": "<weekday> week; a week on <weekday>; a week from <weekday>; <weekday> after next",
    "weekday last": "last <weekday>; this past <weekday>; past <weekday>; last week <weekday>"
    "; on <weekday> last week; <weekday> last week",
    "net": "net <n>; net - <n>; net <n> days; <n> days net; <n> <unit> to pay; <n> - day terms"
    "; <n> day terms; terms <n> days; terms of <n> days; payable within <n> <unit>; n <n>"
    "; <n> days credit; payment terms of? <n> days; due in/within <n> <unit>; <n> days terms",
    "eom": "eom +? <n> days?; end of month + <n> days?; end of month plus <n> days?; <n> days? eom"
    "; <n> days? after end of month; eom plus <n> days?; <n> days after the end of the? month"
    "; net <n> eom; end of month <n> days?; <n> days? end of month",
    "vague": "for now; from now on; for the time being; this week; next week; after the holidays/holiday; some day; someday; soon; later"
    "; the weekend; this weekend; next weekend; later this week; end of the week; after the weekend"
    "; sometime next week; end of next week; the end of the week; by the end of the week"
    "; after christmas/easter/passover/new/summer; in the new year; a few days; in a few days/weeks"
    "; next year; this year; this quarter; next quarter; later this month; last week; last year"
    "; a few weeks; early next week; the week after next; end of the quarter",
}
RULES = {
    "w": "every <weekday>; each <weekday>; every <weekday> and/& <weekday>; on <weekday> every week"
    "; every <weekday> , <weekday> and <weekday>; every week on <weekday>; weekly on a? <weekday>"
    "; once a week on <weekday>; a week on <weekdays>; per <weekday>; on <weekdays>; a <weekday>"
    "; every single <weekday>; <weekday> every week; <weekday> of every/each week; each week on"
    " <weekday>; <weekdays>; <weekdays> and <weekdays>; <weekday> and <weekday> every week"
    "; every week <weekday>; every <weekday> , <weekday>; weekly , on? <weekday>"
    "; every week , on? <weekday>; weekly <weekday>",
    "w2": "every other/second/2nd <weekday>; every two/2 weeks on a? <weekday>"
    "; biweekly on <weekday>; fortnightly on a? <weekday>; every fortnight on a? <weekday>"
    "; each second/other <weekday>; every alternate <weekday>; alternate <weekday>"
    "; once a fortnight on <weekday>; every 2/two weeks , on? <weekday>; fortnightly , on? <weekday>",
    "wn": "every <ord> <weekday>; every <n> <unit> on <weekday>; every <n> <weekday>",
    "nth": "the? <ord> <weekday> of? every/each/the/a month; every <ord> <weekday> of the month"
    "; on the <ord> <weekday> monthly; every month on the? <ord> <weekday>"
    "; monthly on the? <ord> <weekday>; <ord> <weekday> monthly; the? <ord> <weekday> in the month"
    "; the? <ord> <weekday> in? every month; <ord> <weekday> of every/each month",
    "nth -1": "the? last <weekday> of? in? every/each/the/a month; every last <weekday> of the month"
    "; every month on the? last <weekday>; monthly on the? last <weekday>",
    "m": "the? <ord>/<n> of? each/every month; every month on the <ord>/<n>; every <ord>"
    "; monthly on the <ord>/<n>; each month on the <ord>; the <ord> and the? <ord>"
    "; the? <ord> and the? <ord> of? every/each/the/a month; every <ord> of the month"
    "; the? <ord> and the? <ord> monthly; the? <ord> day of every/each/the month; the <ord> monthly"
    "; every <ord> and <ord>; every month , on? the <ord>; monthly , on? the? <ord>; <ord> monthly"
    "; every month the <ord>; a month on the <ord>; per month on the <ord>; the? <ord> each month"
    "; the? <ord> every month; day <n> of each/every/the month; the <ord> , monthly; each <ord>"
    "; on the <ord> day of? each/every month; once a month on the <ord>; the? <ord> , every month"
    "; each month , on? the <ord>; once a month , on? the <ord>; every month by the <ord>",
    "mn": "the? <ord> every <n> months; every <n> months on the <ord>; the <ord> of every <ord> month"
    "; every <n> months , on? the <ord>; the? <ord> of every other month; the <ord> every <ord>"
    " month; every <ord> month on the <ord>",
    "m2": "the? <ord> every other/second month; every other/second month on the <ord>",
    "m -1": "the? last day of? every/each month; the? end of every/each month"
    "; every month end; month end every month; every end of month; monthly , on the last day"
    "; every month on the last day; at month end; monthly on the last day; each month end"
    "; monthly at the end of the month; at the end of each month; every month at the end",
    "m 1": "the? beginning/start/first of? each/every month; the? first day of? each/every month"
    "; every month on the first day",
    "q1": "the? first of? each/every quarter; start of each quarter",
    "weekdays": "every/each weekday; every working/work/business day; each working/business day"
    "; weekdays; on weekdays; every day monday to friday; monday to/through friday; mon - fri"
    "; daily on weekdays; every weekday",
    "unit": "every <unit>; each <unit>; per <unit>; a <unit>; / <unit>; once a/every/per <unit>"
    "; every single <unit>; one every <unit>; p / <unit>; by the <unit>; month/week by <unit>"
    "; any given <unit>",
    "unit w": "weekly; wkly; every 7 days",
    "unit m": "monthly; mthly; pcm; pm; p.m.; p/m; calendar month",
    "unit q": "quarterly; every quarter; once a quarter; a quarter; each quarter; per quarter",
    "unit d": "daily; every day; each day; everyday",
    "unit y": "yearly; annually; every year; each year; a year; per year; once a year",
    "unit 2w": "fortnightly; biweekly; bi - weekly; twice monthly; every fortnight; a fortnight",
    "unit 2m": "bimonthly; bi - monthly",
    "every": "every <n> <unit>; each <n> <unit>; once every <n> <unit>; every <ord> <unit>",
    "every 2": "every other/second/alternate <unit>; each other/second <unit>; every couple of <unit>"
    "; once every other <unit>; every second <unit>",
    "count w": "over <n> <weekdays>; for <n> <weekdays>; on <n> <weekdays>; over the next <n>"
    " <weekdays>; the next <n> <weekdays>",
}
CLOCK = {
    "hour": "at <n>; at <n> o clock; at <n> oclock; <n> oclock; <n> o'clock; at <n> sharp",
    "am": "at? <n> am; at? <n> a.m.; at? <n> a . m .?; at? <n> in the morning; at? <n> every morning",
    "pm": "at? <n> pm; at? <n> p . m .?; at? <n> in the afternoon/evening; at? <n> at night",
    "clock": "at? <time>; at? <time> sharp; at? <n> hrs; at <clock>",
    "clock am": "at? <time> am/a.m.; at? <clock> am",
    "clock pm": "at? <time> pm/p.m.; at? <time> in the evening/afternoon; at? <clock> pm",
    "fixed 12:00": "noon; at noon; midday; at midday; 12 noon",
    "half past": "half past <n>; at half past <n>",
    "quarter past": "at? a? quarter past <n>",
    "quarter to": "at? a? quarter to <n>",
}
SUMS = {
    "percent": "<n> %; <n> percent; <n> per cent; <n> pct; <n> pc",
    "count m": "<n> equal? monthly payments/instalments/installments/parts/rates/goes",
    "count w": "<n> equal? weekly payments/instalments/installments/parts",
    "count q": "<n> equal? quarterly payments/instalments/installments/parts",
    "count 2w": "<n> fortnightly/biweekly payments/instalments/installments/parts",
    "count": "<n> instalments/installments/payments/instalment/installment/goes/times/tranches/parts"
    "; <n> equal/even payments/instalments/installments/parts"
    "; <n> x; x <n>; <n> lots; <n> chunks; <n> of them; <n> portions; over <n> payments/instalments/installments; <n> rates"
    "; <n> times over; <n> shots; <n> bites; <n> bits; over <n> <unit>; for <n> <unit>"
    "; across <n> <unit>; spread over <n> <unit>; <n> months running; <n> weeks running"
    "; twice; <n> <unit> in a row; <n> occasions",
    "twice": "twice",
    "half": "half; halves; 1 / 2",
    "vague": "a few hundred/thousand/grand/k/bucks/quid/pounds/dollars/euros; a couple of"
    " hundred/thousand/grand/k/hundreds; couple hundred/thousand/grand; around <n>; about <n>"
    "; roughly <n>; approximately <n>; approx <n>; some money; circa <n>; or so; ish"
    "; several hundred/thousand; something like <n>; a bit over <n>; almost <n>; nearly <n>"
    "; more or less <n>; up to <n>; at least <n>; over <money>; around <money>; about <money>"
    "; roughly <money>; approximately <money>; nearly <money>; almost <money>; at least <money>"
    "; up to <money>; under <money>; more than <money>; less than <money>; a few <n>"
    "; somewhere between; between <money> and; hundreds; thousands; give or take; few <n>"
    "; something like <money>; <money> or <money>; <money> ish; <money> - ish; <n> or <n>"
    "; <money> or so; <money> to <money>; <n> or <money>; in the region of; a couple <n>"
    "; a couple of <n>; couple of <n>; couple <n>; ca <money>; circa <money>; ~ <money>; ~ <n>",
}
