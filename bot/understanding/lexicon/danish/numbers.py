"""Danish numbers, months, weekdays, and units of time; currencies."""

from decimal import Decimal

SMALL = {
    "nul": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5,
    "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13,
    "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
    "tyve": 20, "tredive": 30, "tredve": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50,
    "halvtredsindstyve": 50, "tres": 60, "treds": 60, "tresindstyve": 60, "halvfjerds": 70,
    "halvfjerdsindstyve": 70, "firs": 80, "firsindstyve": 80, "halvfems": 90,
    "halvfemsindstyve": 90, "dusin": 12,
}
SCALES = {
    "hundrede": 100, "hundred": 100, "hundreder": 100, "tusind": 1000, "tusinde": 1000,
    "tusinder": 1000, "k": 1000, "mio": 10**6, "million": 10**6, "millioner": 10**6,
    "milliard": 10**9, "milliarder": 10**9,
}
HALVES = {"halvanden": Decimal("1.5"), "halvandet": Decimal("1.5"), "halv": Decimal("0.5"),
          "halvt": Decimal("0.5")}
_UNITS_UP = ("", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
ORDINALS = {
    "første": 1, "anden": 2, "andet": 2, "andre": 2, "tredje": 3, "tredie": 3, "fjerde": 4,
    "femte": 5, "sjette": 6, "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10,
    "ellevte": 11, "elvte": 11, "tolvte": 12, "trettende": 13, "fjortende": 14, "femtende": 15,
    "sekstende": 16, "syttende": 17, "attende": 18, "nittende": 19, "tyvende": 20,
    "tredivte": 30, "tredvte": 30, "enogtredivte": 31,
    **{f"{_UNITS_UP[unit]}ogtyvende": 20 + unit for unit in range(1, 10)},
}
MONTHS = {
    "januar": 1, "jan": 1, "februar": 2, "feb": 2, "febr": 2, "marts": 3, "mar": 3, "april": 4,
    "apr": 4, "maj": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}
WEEKDAYS = {
    "mandag": 0, "tirsdag": 1, "onsdag": 2, "torsdag": 3, "fredag": 4, "lørdag": 5, "søndag": 6,
    "mandage": 7, "tirsdage": 8, "onsdage": 9, "torsdage": 10, "fredage": 11, "lørdage": 12,
    "søndage": 13, "mandags": 0, "tirsdags": 1, "onsdags": 2, "torsdags": 3, "fredags": 4,
    "lørdags": 5, "søndags": 6, "tirs": 1, "ons": 2, "tors": 3, "fre": 4, "lør": 5,
}
UNITS = {
    "dag": "1d", "dage": "1d", "dages": "1d", "døgn": "1d", "uge": "1w", "uger": "1w",
    "ugers": "1w", "ugen": "1w", "måned": "1m", "måneder": "1m", "måneders": "1m", "md": "1m",
    "mdr": "1m", "måneden": "1m", "kvartal": "3m", "kvartaler": "3m", "år": "1y", "års": "1y",
    "året": "1y", "kvartalet": "3m", "mdr.": "1m", "månederne": "1m", "ugerne": "1w",
}
CURRENCIES = {
    "DKK": "dkk; danske kroner/kr",
    "kr": "kr .?; krone; kroner; kroners; kronor; kronerne",
    "kr*1000": "tkr .?; t . kr .?; t kr .?; tdkk; ' kr; tusind kroner",
    "kr*1000000": "mio . kr .?; mio kr .?",
    "EUR": "euro; euros; euroer",
    "$": "dollar; dollars; dollarer; amerikanske dollar",
    "GBP": "pund; britiske pund; engelske pund",
    "ILS": (
        "shekel; shekler; sheqel; israelske shekel; ny israelsk shekel; "
        "nye israelske shekel; nye israelske sheqel; israelske nye shekel"
    ),
    "NOK": "norske kroner/kr; norsk krone",
    "SEK": "svenske kroner/kr; svensk krone",
    "JPY": "japanske yen",
    "CHF": "schweizerfranc; schweiziske franc; schweizisk franc",
    "INR": "indiske rupees; indisk rupee; indiske rupee",
    "PLN": "polske zloty; polsk zloty",
}
