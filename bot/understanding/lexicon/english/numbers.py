"""English numbers, months, weekdays, and units of time; currencies."""

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
    "ILS": (
        "₪; nis; ils; shekel; shekels; sheqel; sheqels; israeli new? shekel/shekels; "
        "israeli new sheqel/sheqels"
    ),
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
