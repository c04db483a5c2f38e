"""What the three people say, in each language, and what they look for in the answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """Sentences as an owner would type them; buttons by a part of their label."""

    code: str
    who: str
    owes: str
    """Acme owes 730, due in ten days; `client` is its name."""
    client: str
    mail: str
    paid: str
    """200 of it, yesterday."""
    settled: str
    plan: str
    """146 on the 1st of every month."""
    agreed: str
    promise: str
    """Will pay on the 20th."""
    hold: str
    """Until the 25th."""
    resume: str
    history: str
    draft: str
    undo: str
    send: str
    edit: str
    later: str
    skip: str
    own_words: str
    owes_no_sum: str
    sum_alone: str
    nonsense: str
    no_such_day: str
    never_mind: str


ENGLISH = Tongue(
    code="en",
    who="who owes me?",
    owes="Acme owes 730 for the logo, due in 10 days",
    client="Acme",
    mail="Acme's email is books@acme.example.com",
    paid="Acme paid 200 yesterday",
    settled="Acme paid everything",
    plan="Acme pays 146 on the 1st of every month",
    agreed="Agreed",
    promise="Acme said they'll pay on the 20th",
    hold="leave Acme alone until the 25th",
    resume="start nudging Acme again",
    history="what did I send Acme so far?",
    draft="write something to Acme",
    undo="undo that",
    send="Send",
    edit="Edit",
    later="Later",
    skip="Skip",
    own_words="Dear Acme, could the 730 reach me this week? Thank you, and all the best.",
    owes_no_sum="Acme owes me",
    sum_alone="730",
    nonsense="play some jazz in the kitchen",
    no_such_day="Acme owes 730 due 31/2",
    never_mind="never mind",
)
DANISH = Tongue(
    code="da",
    who="hvem skylder mig penge?",
    owes="Acme skylder 730 kr. for logoet, forfalder om 10 dage",
    client="Acme",
    mail="Acmes mail er books@acme.example.com",
    paid="Acme betalte 200 i går",
    settled="Acme har betalt det hele",
    plan="Acme betaler 146 kr. den 1. i hver måned",
    agreed="Det er aftalen",
    promise="Acme siger, at de betaler den 20.",
    hold="lad Acme være i fred til den 25.",
    resume="begynd at rykke Acme igen",
    history="hvad har jeg sendt til Acme indtil nu?",
    draft="skriv noget til Acme",
    undo="fortryd det",
    send="Send",
    edit="Ret",
    later="Senere",
    skip="Spring over",
    own_words="Kære Acme, kan de 730 kr. nå mig i denne uge? Tak, og alt godt.",
    owes_no_sum="Acme skylder mig penge",
    sum_alone="730",
    nonsense="spil noget jazz i køkkenet",
    no_such_day="Acme skylder 730 forfald 31/2",
    never_mind="glem det",
)
HEBREW = Tongue(
    code="he",
    who="מי חייב לי כסף?",
    owes="אקמי חייבת 730 ש״ח על הלוגו, לתשלום בעוד 10 ימים",
    client="אקמי",
    mail="המייל של אקמי הוא books@acme.example.com",
    paid="אקמי שילמה 200 אתמול",
    settled="אקמי שילמה הכול",
    plan="אקמי משלמת 146 בכל 1 לחודש",
    agreed="כך סוכם",
    promise="אקמי אמרה שתשלם ב-20 לחודש",
    hold="תעזוב את אקמי עד ה-25",
    resume="תחזור להזכיר לאקמי",
    history="מה שלחתי לאקמי עד עכשיו?",
    draft="תכתוב משהו לאקמי",
    undo="תבטל את זה",
    send="שליחה",
    edit="עריכה",
    later="מאוחר יותר",
    skip="דילוג",
    own_words="שלום לאקמי, האם אפשר להעביר את ה-730 השבוע? תודה, וכל טוב.",
    owes_no_sum="אקמי חייבת לי כסף",
    sum_alone="730",
    nonsense="תדליק את האור בסלון",
    no_such_day="אקמי חייבת 730 עד 31/2",
    never_mind="עזוב",
)
TONGUES = (ENGLISH, DANISH, HEBREW)
