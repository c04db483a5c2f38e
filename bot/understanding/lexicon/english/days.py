"""How days and hours are said in English; the codes are those of `moments`."""

DAYS = {
    "day 0": (
        "today; tonight; this morning; this afternoon; this evening; now; right now; just now; "
        "at the moment; earlier today; later today"
    ),
    "day 1": (
        "tomorrow; tmrw; tmr; tomorow; tommorow; tommorrow; 2moro; "
        "tomorrow morning/evening/afternoon/night; in the morning; first thing tomorrow"
    ),
    "day 2": "the? day after tomorrow; overmorrow",
    "day -1": "yesterday; last night; yesterday morning/evening/afternoon/night",
    "day -2": "the? day before yesterday",
    "ahead": (
        "in <n> <unit>; in a/an/one <unit>; <n> <unit> from now/today/tomorrow; "
        "within <n> <unit>; within a/one <unit>; a/one <unit> from now/today; "
        "in <n> <unit> time; in a <unit> time; <unit> from now/today; in a couple of <unit>; "
        "in <n> more <unit>; payable in <n> <unit>; in about <n> <unit>; "
        "<n> <unit> later/out/hence; in <n> business days; for <n> <unit>; "
        "for a/one/another <unit>; for the next <n> <unit>; good for <n> <unit>; "
        "over the next <n> <unit>; for another <n> <unit>; another <n> <unit>; another <unit>; "
        "give/gimme me? <n> <unit>; give/gimme me? a/one/another <unit>; "
        "in <n> <unit> and <n> <unit>; <n> <unit> and <n> <unit> from now; "
        "in <n> <unit> <n> <unit>; next <n> <unit>; within the next <n> <unit>; "
        "<n> <unit> ahead; "
        "next <n> <unit> <n> <unit>; next <n> <unit> and <n> <unit>"
    ),
    "ahead 1m": "in <n> mon/mons/mo/mos; <n> mo/mos later",
    "ahead 1w": "<n> w later; in <n> w",
    "ahead 2": "in a couple of? <unit>; for a couple of? <unit>",
    "back": (
        "<n> <unit> ago/back; a/an/one <unit> ago/back; <n> <unit> before/earlier; "
        "past <n> <unit>; last <n> <unit>"
    ),
    "date": (
        "<month> . <ord>/<n> ,? <year>?; the? <ord>/<n> of? <month> .? <year>; "
        "the? <ord>/<n> of? <month> ,? <year>?; the? <ord> day of <month>; "
        "<month> ,? the? <ord>/<n> ,? <year>?; the? <ord>/<n> - <month> -? <year>?; "
        "<n>/<ord> / <month> / <year>; <year> / <month> / <n>/<ord>; <year> - <month> - <n>; "
        "<month> - <n> - <year>; <month> / <n> / <year>; <year> <month> <n>/<ord>; "
        "the? <ord>/<n> of? <month> in <year>; <month> - <dy>; <month> <ord>/<n> in <year>; "
        "<dy> - <month>; <year> / <n> / <month>; "
        "<dy> / <month>; <month> / <dy>"
    ),
    "figure": "<dm>; the <dm>",
    "iso": "<iso>",
    "monthday": (
        "the <ord>; the <ord> of? the/this month; the <ord> of the current month; on the <n>; "
        "by the <n>; <n>/<ord> of this/the month; <nth>"
    ),
    "monthday 1": "the? <ord> of? next month; next month on the <ord>; next month , the <ord>",
    "monthday 0": "the? <ord> of? this month",
    "end 0": (
        "the? end of the? this? month; month end; end of mo; eom; the? month's end; "
        "the? last day of the? this? month; the? end of the current month; months end"
    ),
    "end 1": (
        "the? end of the? next month; end of the? following month; "
        "the? last day of next month; eonm"
    ),
    "start 1": (
        "the? beginning/start/first of the? next month; next month; early next month; "
        "the? beginning/start of the? month; the? first day of next month; "
        "the? beginning/start of the following month"
    ),
    "start 0": "the? beginning/start of this month",
    "mid 0": "the? middle of the? this? month; mid month; midmonth",
    "mid 1": "the? middle of next month; mid next month",
    "last month": "last month",
    "end month": (
        "the? end of <month> <year>?; the? last day of <month> <year>; late <month>; "
        "end <month>; the? last day of <month>"
    ),
    "start month": "the? beginning/start of <month>; early <month>; the? first of <month>",
    "mid month": "mid <month>; the? middle of <month>; mid - <month>",
    "nth x": ("the? <ord> <weekday> of/in <month> <year>?; the? <ord> <weekday> of/in the month"),
    "nth x 0": "the? <ord> <weekday> of/in this month",
    "nth x -1": "the? <ord> <weekday> of/in last month",
    "nth -1 -1": "the? last <weekday> of/in last month",
    "nth x 1": "the? <ord> <weekday> of/in next month",
    "nth -1": (
        "the? last <weekday> of/in <month> <year>?; the? last <weekday> of/in the/this month"
    ),
    "nth -1 1": "the? last <weekday> of/in next month",
    "month": (
        "in <month>; from <month>; by <month>; starting <month>; until/till <month>; "
        "beginning <month>; this/next <month>; since <month>; as of <month>; "
        "in <month> <year>; to <month>; from <month> <year>; starting in <month>; "
        "in <month> ,? <year>"
    ),
    "end year": "the? end of the? this? year; year end; eoy",
    "weekday": (
        "<weekday>; on <weekday>; this coming <weekday>; coming <weekday>; this <weekday>; "
        "the? upcoming <weekday>; on a? <weekday> morning/afternoon/evening/night; "
        "close of <weekday>; <weekday> morning/afternoon/evening/night"
    ),
    "weekday next": "next <weekday>",
    "inweek": "<weekday> ,? <n> weeks from now; <weekday> ,? in <n> weeks",
    "inweek 0": (
        "<weekday> this week; <weekday> of this week; this week on? <weekday>; "
        "this week's <weekday>; on <weekday> of? this week"
    ),
    "inweek 1": (
        "<weekday> next week; next week on? <weekday>; <weekday> of next week; "
        "on <weekday> of? next week; next week's <weekday>; <weekday> the week after this"
    ),
    "inweek -1": (
        "<weekday> last week; last week on? <weekday>; <weekday> of last week; "
        "on <weekday> of? last week; last week's <weekday>; <weekday> of the previous week"
    ),
    "weekdays": "<n> <weekdays>/<weekday> from now/today; in <n> <weekdays>; <n> <weekdays> away",
    "weekdays back": "<n> <weekdays>/<weekday> ago/back",
    "after": (
        "<n> <unit> after/from; a/one <unit> after/from; a couple of <unit> after; <n> <unit> past"
    ),
    "before": "<n> <unit> before; a/one <unit> before; the day before",
    "fixed 12-25": "christmas day? <year>?; xmas day? <year>?",
    "fixed 12-24": "christmas eve; xmas eve",
    "fixed 12-26": "boxing day",
    "fixed 1-1": "new year's day; new years day; new year",
    "fixed 12-31": "new year's eve; new years eve; nye",
    "fixed 2-14": "valentine's day; valentines day; valentines",
    "fixed 10-31": "halloween",
    "easter 0": "easter <year>?; easter sunday; easter day",
    "easter 1": "easter monday",
    "easter -2": "good friday",
    "weekday on": (
        "<weekday> week; a week on <weekday>; a week from <weekday>; <weekday> after next; "
        "a week after <weekday>"
    ),
    "weekday last": ("last <weekday>; this past <weekday>; past <weekday>; the past <weekday>"),
    "net": (
        "net <n>; net - <n>; net <n> days; <n> days net; <n> <unit> to pay; <n> - day terms; "
        "<n> day terms; terms <n> days; terms of <n> days; payable within <n> <unit>; n <n>; "
        "<n> days credit; payment terms of? <n> days; due in/within <n> <unit>; <n> days terms"
    ),
    "eom": (
        "eom +? <n> days?; end of month + <n> days?; end of month plus <n> days?; "
        "<n> days? eom; <n> days? after end of month; eom plus <n> days?; "
        "<n> days after the end of the? month; net <n> eom; end of month <n> days?; "
        "<n> days? end of month"
    ),
    "open": (
        "for now; from now on; for the time being; later; soon; some day; someday; "
        "going forward; at some point; now and then"
    ),
    "vague": (
        "this week; next week; after the holidays/holiday; some day; someday; soon; later; "
        "the weekend; this weekend; next weekend; later this week; end of the week; "
        "after the weekend; sometime next week; end of next week; the end of the week; "
        "by the end of the week; after christmas/easter/passover/new/summer; in the new year; "
        "a few days; in a few days/weeks; next year; this year; this quarter; next quarter; "
        "later this month; last week; last year; a few weeks; early next week; "
        "the week after next; end of the quarter; "
        "black friday"
    ),
}
CLOCK = {
    "hour": "at <n>; at <n> o clock; at <n> oclock; <n> oclock; <n> o'clock; at <n> sharp",
    "am": (
        "at? <n> am; at? <n> a.m.; at? <n> a . m .?; at? <n> in the morning; at? <n> every morning"
    ),
    "pm": "at? <n> pm; at? <n> p . m .?; at? <n> in the afternoon/evening; at? <n> at night",
    "clock": "at? <time>; at? <time> sharp; at? <n> hrs; at <clock>",
    "clock am": "at? <time> am/a.m.; at? <clock> am",
    "clock pm": "at? <time> pm/p.m.; at? <time> in the evening/afternoon; at? <clock> pm",
    "fixed 12:00": "noon; at noon; midday; at midday; 12 noon",
    "half past": "at? half past? <n>; at? half - past <n>",
    "quarter past": "at? a? quarter past <n>",
    "quarter to": "at? a? quarter to <n>",
}
