"""How often, how many and how much of it, as said in English."""

RULES = {
    "w": (
        "every <weekday>; every <weekday> morning/afternoon/evening; "
        "each <weekday> morning/afternoon/evening; each <weekday>; "
        "every <weekday> and/& <weekday>; on <weekday> every week; "
        "every <weekday> , <weekday> and <weekday>; every week on <weekday>; "
        "weekly on a? <weekday>; once a week on <weekday>; a week on <weekdays>; "
        "per <weekday>; on <weekdays>; a <weekday>; every single <weekday>; "
        "<weekday> every week; <weekday> of every/each week; each week on <weekday>; "
        "<weekdays>; <weekdays> and <weekdays>; <weekday> and <weekday> every week; "
        "every week <weekday>; every <weekday> , <weekday>; weekly , on? <weekday>; "
        "every week , on? <weekday>; weekly <weekday>; "
        "only on <weekday>; only on <weekday> and <weekday>"
    ),
    "w2": (
        "every other/second/2nd <weekday>; every two/2 weeks on a? <weekday>; "
        "biweekly on <weekday>; fortnightly on a? <weekday>; every fortnight on a? <weekday>; "
        "each second/other <weekday>; every alternate <weekday>; alternate <weekday>; "
        "once a fortnight on <weekday>; every 2/two weeks , on? <weekday>; "
        "fortnightly , on? <weekday>; "
        "every other/second week on? <weekday>"
    ),
    "wn": "every <ord> <weekday>; every <n> <unit> on <weekday>; every <n> <weekday>",
    "nth": (
        "the? <ord> <weekday> of? every/each/the/a month; every <ord> <weekday> of the month; "
        "on the <ord> <weekday> monthly; every month on the? <ord> <weekday>; "
        "monthly on the? <ord> <weekday>; <ord> <weekday> monthly; "
        "the? <ord> <weekday> in the month; the? <ord> <weekday> in? every month; "
        "<ord> <weekday> of every/each month; "
        "<ord> and <ord> <weekday> of? in? each/every/the month; "
        "the <ord> and the? <ord> <weekday> of? in? each/every/the month; "
        "the? <ord> and <ord> <weekdays> of? each/every/the month"
    ),
    "nthn": (
        "<ord> <weekday> of every <n> months; <ord> <weekday> of every <ord> month; "
        "every <n> months on the? <ord> <weekday>"
    ),
    "span": (
        "<weekday>/<weekdays> thru/through/to <weekday>/<weekdays>; "
        "<weekday> - <weekday>; each/every week on? <weekday> thru/through/to <weekday>; "
        "each/every week on? <weekday> - <weekday>; "
        "every <weekday> thru/through/to <weekday>"
    ),
    "nth -1": (
        "the? last <weekday> of? in? every/each/the/a month; "
        "every last <weekday> of the month; every month on the? last <weekday>; "
        "monthly on the? last <weekday>; "
        "<ord> and last <weekday>/<weekdays> of each/every/the month; "
        "the <ord> and the? last <weekday> of each/every/the month"
    ),
    "m": (
        "day <n> and <n> of the/every/each month; the? <ord>/<n> of? each/every month; "
        "every month on the <ord>/<n>; every <ord>; monthly on the <ord>/<n>; "
        "each month on the <ord>; the <ord> and the? <ord>; "
        "the? <ord> and the? <ord> of? every/each/the/a month; every <ord> of the month; "
        "the? <ord> and the? <ord> monthly; the? <ord> day of every/each/the month; "
        "the <ord> monthly; every <ord> and <ord>; every month , on? the <ord>; "
        "monthly , on? the? <ord>; <ord> monthly; every month the <ord>; a month on the <ord>; "
        "per month on the <ord>; the? <ord> each month; the? <ord> every month; "
        "day <n> of each/every/the month; the <ord> , monthly; each <ord>; "
        "on the <ord> day of? each/every month; once a month on the <ord>; "
        "the? <ord> , every month; each month , on? the <ord>; once a month , on? the <ord>; "
        "every month by the <ord>"
    ),
    "nm": (
        "every <n> months on the? <ord>; every <n> months , on? the <ord>; "
        "every <ord> month on the? <ord>; every <n> months the <ord>"
    ),
    "mn": (
        "the? <ord> every <n> months; the <ord> of every <ord> month; "
        "the? <ord> of every other month; the <ord> every <ord> month"
    ),
    "m2": "the? <ord> every other/second month; every other/second month on the <ord>",
    "m -1": (
        "every/each month at the end; last of every/each month; "
        "the? last day of? every/each month; the? end of every/each month; every month end; "
        "month end every month; every end of month; monthly , on the last day; "
        "every month on the last day; at month end; monthly on the last day; each month end; "
        "monthly at the end of the month; at the end of each month; every month at the end"
    ),
    "m 1": (
        "every/each month at the beginning/start; begin of every/each month; "
        "the? beginning/start/first of? each/every month; the? first day of? each/every month; "
        "every month on the first day; "
        "every/each month at the begin"
    ),
    "q1": "the? first of? each/every quarter; start of each quarter",
    "weekdays": (
        "every/each weekday; every working/work/business day; each working/business day; "
        "weekdays; on weekdays; every day monday to friday; monday to/through friday; "
        "mon - fri; daily on weekdays; every weekday; "
        "monday thru friday; mon to fri"
    ),
    "unit": (
        "every <unit>; each <unit>; per <unit>; a <unit>; / <unit>; once a/every/per <unit>; "
        "every single <unit>; one every <unit>; p / <unit>; by the <unit>; "
        "month/week by <unit>; any given <unit>"
    ),
    "unit w": "weekly; wkly; every 7 days",
    "unit m": "monthly; mthly; pcm; pm; p.m.; p/m; calendar month",
    "unit q": "quarterly; every quarter; once a quarter; a quarter; each quarter; per quarter",
    "unit d": "daily; every day; each day; everyday",
    "unit y": "yearly; annually; annual; every year; each year; a year; per year; once a year",
    "unit 2w": "fortnightly; biweekly; bi - weekly; twice monthly; every fortnight; a fortnight",
    "unit 2m": "bimonthly; bi - monthly",
    "every": "every <n> <unit>; each <n> <unit>; once every <n> <unit>; every <ord> <unit>",
    "every 2": (
        "every other/second/alternate <unit>; each other/second <unit>; "
        "every couple of <unit>; once every other <unit>; every second <unit>"
    ),
    "count w": (
        "over <n> <weekdays>; for <n> <weekdays>; on <n> <weekdays>; "
        "over the next <n> <weekdays>; the next <n> <weekdays>"
    ),
}
SUMS = {
    "percent": "<n> %; <n> percent; <n> per cent; <n> pct; <n> pc",
    "count m": "<n> equal? monthly payments/instalments/installments/parts/rates/goes",
    "count w": "<n> equal? weekly payments/instalments/installments/parts",
    "count q": "<n> equal? quarterly payments/instalments/installments/parts",
    "count 2w": "<n> fortnightly/biweekly payments/instalments/installments/parts",
    "count": (
        "<n> instalments/installments/payments/instalment/installment/goes/times/tranches/parts; "
        "<n> equal/even payments/instalments/installments/parts; <n> x; x <n>; <n> lots; "
        "<n> chunks; <n> of them; <n> portions; over <n> payments/instalments/installments; "
        "<n> rates; <n> times over; <n> shots; <n> bites; <n> bits; over <n> <unit>; "
        "for <n> <unit>; across <n> <unit>; spread over <n> <unit>; <n> months running; "
        "<n> weeks running; twice; <n> <unit> in a row; <n> occasions"
    ),
    "twice": "twice",
    "half": "half; halves; 1 / 2",
    "vague": (
        "a quarter million/billion; a quarter of a million; three quarters million/billion; "
        "a few hundred/thousand/grand/k/bucks/quid/pounds/dollars/euros; "
        "a couple of hundred/thousand/grand/k/hundreds; couple hundred/thousand/grand; "
        "around <n>; about <n>; roughly <n>; approximately <n>; approx <n>; some money; "
        "circa <n>; or so; ish; several hundred/thousand; something like <n>; a bit over <n>; "
        "almost <n>; nearly <n>; more or less <n>; up to <n>; at least <n>; over <money>; "
        "around <money>; about <money>; roughly <money>; approximately <money>; "
        "nearly <money>; almost <money>; at least <money>; up to <money>; under <money>; "
        "more than <money>; less than <money>; a few <n>; somewhere between; "
        "between <money> and; hundreds; thousands; give or take; few <n>; "
        "something like <money>; <money> or <money>; <money> ish; <money> - ish; <n> or <n>; "
        "<money> or so; <money> to <money>; <n> or <money>; in the region of; a couple <n>; "
        "a couple of <n>; couple of <n>; couple <n>; ca <money>; circa <money>; ~ <money>; "
        "~ <n>"
    ),
}
