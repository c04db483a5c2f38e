"""English that is not calm.

One pattern a line: a regular expression in which a space is any white space, a comma before it
included, ` ?` the same or nothing, `~` a gap of up to four words and `^` the start of a sentence.
`CALM` is taken out of the text first: a firm word in a calm place. `LOUD` are the words that are
shouted when they stand in capitals. Every kind of trouble has a calmer wording in `INSTEAD`.
"""

from __future__ import annotations

from typing import Final

BEFORE: Final = ""

CALM: Final = r"""
i reserve (the|my|all( of)?( my)?) rights?
final (reminder|notice)
(i('d| would) like to|please|can we|could we|shall we|let's) avoid
(no|without any) (blame|pressure|rush|hurry)( at all| whatsoever)?
there('s| is) no (need|rush|hurry|blame|pressure)
(do not|don't|you needn't|you need not|no need to) (worry|rush|feel (bad|guilty|embarrassed|ashamed))
(rather|instead of|than|without) (going to court|involving (a lawyer|lawyers))
(i|we)('ll| will| can| could|'d| would)( also| gladly| happily)? ~(immediately|at once|right away|straight away|urgently)
(for me|on my (side|end|part))( is| are)? urgent
not urgent
if (it|this|that|the (work|site|logo|design)) (was|is|were) (a )?disappoint(ing|ment)
sorry ~disappoint(ed|ing)
"""

RULES: Final = {
    "blame": r"""
you (have |'ve )?failed (me|us|to (pay|answer|reply|respond|send|keep|settle|honou?r))
you('ve| have)? (ignored|neglected) (me|us|my|our|every|all|both)
(is|are|was|were) (simply |just |totally |completely |frankly )?unacceptable
or else[.!]?$
(hard|difficult|impossible) (for me )?to (believe|imagine|understand|fathom|take seriously)
(quick|fast|happy|keen|eager|glad) enough (to|when)
(should not|shouldn't|should never|wish i had(n't)? never|wish i hadn't) (have )?(trusted|worked|believed|started|agreed|taken|done|accepted|delivered|given)
(counts?|worth|means?|meant|good) (for )?(nothing|little|so little)
not (even )?a (reply|word|single|line|thank|call|response)
ever (pay|paying|answer\w*|reply\w*|intend\w*|be paid|get paid)
i (don't|do not|can't|cannot|fail to|will never|could never) (understand|believe|fathom|imagine|accept|get|see) (how|why|that|what) (you|someone|anyone|anybody|people|a \w+ (can|could|would)|it('s| is) so)
(says|say|tells|speaks|said|shows) (a lot|lots|everything|something|me all|enough|volumes|it all|plenty) (about|i|to|you)
(speaks volumes|says it all|silence (says|speaks|is))
you (people|lot)\b
people like you
do i (really |honestly |still |always )?(have|need) to \w+
every (single|damn|bloody) (time|month|week|day)
this is (now |already )*(the|my) (third|fourth|fifth|sixth|tenth|umpteenth|last) (time|attempt|message|email|call|warning)
(making|make|made) (this|it|things) (so |much |very |far |unnecessarily |a lot )*(harder|difficult|complicated|hard|worse|impossible)
harder than it (needs|has) to
(disrespect\w*|insult\w*|exploit\w*|betray\w*|humiliat\w*|abus(e|ed|ing|ive)|neglect\w*)
(another|one more) (week|day|month),? (another|one more|no|still|same)
you('re| are) (ignoring|avoiding|dodging|ghosting|stalling|hiding|refusing|failing|neglecting)
you (keep|kept|continue to|continued to|choose to|chose to|decided to) (ignor|avoid|dodg|promis|delay|stall|mak|tell|say|not |refus|hid|push|postpon)\w*
you always (have an?|find|say|do this|promise|forget|ignore|wait|leave|come up|pay late|blame|make|disappear|need|manage|seem)
you (still|clearly|obviously|apparently|evidently) (owe|haven't|have not|don't|do not|think|believe|expect|can't|cannot|won't)
(it's|it is|this is|that's) (all |entirely |completely )?(your|you) (own )?fault
your fault
(that's|that is|this is|is) (on|down to) you
you('ve| have) (had|left|kept|put|made|caused|forced|cost|created|wasted) me
you (left|kept|made|cost|caused|wasted) (me|my)
you (said|told me|assured me) ~~(but|and (yet|still|nothing|now|again|then)|yet|three times|twice)
as (i|we)('ve| have)? already
(i|we)('ve| have)? (already )?(told|asked|reminded|warned|written to|emailed|messaged|called|chased) you (already|before|again and again|repeatedly|(about )?(several|many|countless|two|three|four|five|six|ten|a (dozen|hundred|million|thousand)|multiple|enough|so many|too many) times|twice)
(i|we) (already|clearly) told you
yet again
per my (last|previous|earlier)
(lack of|no|zero|some|show (me )?(a little|a bit of)?|a little|a bit of) (respect|decency|courtesy|consideration)
what('s| is) your excuse
why (haven't|have not|didn't|did not|won't|don't|do not|can't|hasn't|is it (so|that)|am i (still|always|the one)|should i|do i (have|need) to|are you (still|not|avoiding|ignoring))
took advantage
play(ing|ed)? (games|dumb|for time)
(waste|wasting|wasted) (of )?(my|our|everyone's|enough of my|so much of my) ~time
you owe (me|us) (an (explanation|apology|answer)|an? answer)
you (don't|do not|didn't) (even )?(care|respect|value|appreciate|seem to (care|understand|realise|realize)|bother|give a|think)
(bothered|bother) to (pay|reply|answer|respond|call|write|read|tell)
clearly (you|this|my|paying|not)
obviously (you|this|my|paying|not)
""",
    "threat": r"""
(hear|hearing) from (the|a|my|our|some) (debt|bailiffs?|lawyers?|solicitors?|collect\w*|collection|people|court)
(go|going|take this|taking this|turn|talk|speak) (public|to the (press|media|papers|newspapers|police|tax))
(both|all) regret
(people|clients|colleagues|others|freelancers|journalists?|competitors|neighbours|friends) ~~(interested|happy|glad|surprised|curious|love|keen|shocked) to (hear|know|learn|read|see)
i('m| am) not (asking|requesting|suggesting)
(come|coming|came|turn\w*|show\w*) (over |up |round |down )*(to|at|by) your (office|home|house|door|work|shop|place)
you know (very well |full well |exactly |perfectly well )?what (happens|will happen|comes|i('ll| will))
(i('ll| will)|we('ll| will)|i('m| am) going to|i('m| am) about to|i intend to) (definitely |certainly |simply |just |have to |happily )?(sue|report you|expose|ruin|destroy|drag|name and shame|make (you|sure|your)|take you|tell (everyone|all|your|people|the)|post|publish|leave a|write a (bad|negative|terrible)|come (to your|round|over|and)|show up|turn up|see you|go public|find you|get (my money|what)|send (someone|the bailiffs|bailiffs|debt|a debt|my lawyer)|let everyone|warn (everyone|others|people|your)|contact your (boss|wife|husband|customers|clients|family|partner|employer|bank|other)|call your (boss|wife|husband|customers|clients|family|employer))
see you in court
(face|facing|suffer|there will be|there'll be|bear|live with|accept|expect|think (about|of)) (the |serious |some |real |unpleasant )*consequences
(consequences|trouble|problems) (for you|will follow|you won't like)
(you )?(leave|leaves|leaving|left|giving|gives|give) me (with )?(no|little|any) (other )?(choice|option|alternative)
no (other )?choice but
(don't|do not) (make|force|push|test|tempt|cross|mess with|play with) me
(it would|it'd|would) be a (shame|pity) if
i('d| would) hate (to have to|for (people|anyone|your|others|everyone|word))
(be (very )?careful|think (very )?(twice|carefully|hard|long))( about| before|\b)
otherwise (you('ll| will)|expect|there will|things|it will|prepare)
""",
    "pressure": r"""
(i|we|i'm|we're) ~(not|won't|never) ~let (this|it|you|that) (go|slide|drop|lie|rest|get away|pass|be)
(long|far) enough
(better|other|more important) things to do
no more (stories|talk|words|nonsense|excuses|games|lies|promises|waiting|chances)
i (will|won't|refuse to|do not intend to|am not going to|'m not going to) (not )?(be|get) (ignored|treated|fooled|made|disrespected|taken|played|used|pushed|strung)
(pay|answer|reply|transfer it|settle it|sort it) (today|now|this week|tonight)(\.|!|$)
patience ~(limits?|gone|over|ended|finite|worn|thin|end)
i('m| am) done
(?<!if\s)(?<!don't\s)(?<!not\s)(?<!unless\s)(?<!whether\s)you('ve got| have| need| got) to (pay|settle|transfer|answer|respond|reply|sort|act|do|send|understand|explain|stop|deal|start|give)
^(just|simply|so) (pay|settle|transfer)
(i )?(can't|cannot|won't|will not|refuse to|don't intend to|not going to) wait
(out of|losing|lost|lose|limits? to my|end of my|tries my|trying my|testing my) (patience|rope|tether)
(i've|i have|had) (really |just |more than )?had (quite |more than )?enough
(time|the clock) is (running out|ticking|up)
no (more|further) (delays?|games|waiting|stalling|postpon\w+|promises|discussion|ifs|chances|reminders)
(pay|paid|payment|answer|reply|respond|response|transfer|money|settle\w*|account|hear from you|from you|it|this) ~~(within|in) (the next )?(24|48|12|an?|one|two|a few) hours?
no later than (today|tonight|tomorrow)
(^|please |just |should |must )(stop|quit) (ignoring|avoiding|making|playing|stalling|wasting|hiding|pretending|lying|delaying|acting|being|dragging|dodging|messing|this|that|it)
(i|we) (shouldn't|should not) (have to|need to) \w+
(non-negotiable|no discussion|not up for (discussion|debate)|end of (story|discussion))
(don't|do not) (keep me|make us) wait\w*
(pick up|answer) (the|your) (damn )?phone
how much longer
where('s| is) my money
""",
    "sarcasm": r"""
so now (you|there|it|i|we|suddenly)
^(oh,? )?how (original|typical|convenient|generous|nice|lovely|thoughtful|sweet|predictable|professional|mature|surprising|clever|kind|rude|refreshing|touching|unfortunate for)
i('ll| will) just (starve|live on|wait forever|work for|keep waiting|sit here|tell my)
(you have|you've got|you had) (the )?(money|time|funds|cash) (for|to) \w+
funny (that|how|you)
while you ~(enjoy\w*|holiday\w*|spend\w*|sit\w*|relax\w*|driv\w*|post\w*|party\w*|sunbath\w*|travel\w*)
wondering (if|whether|when) you ~~(ever|actually|finally|plan|intend)
how (very |so )?(nice|kind|convenient|lovely|generous|thoughtful|sweet|funny|interesting|strange|odd|curious) (of you|for you|that|how|,|\.|to)
(funny|interesting|strange|amazing|odd|curious|remarkable|fascinating|impressive) (how|that) ~(you|your|there|the|money|somehow|every)
thanks (so much |a lot |a bunch |very much )?for (nothing|your (silence|patience with yourself|prompt|usual|speedy|lightning|lack|deafening|wonderful (silence|lack))|finally|ignoring|not|keeping me (waiting|in the dark)|wasting|yet another|the (silence|radio silence|lovely silence|runaround)|bothering|absolutely)
(?<!you\s)(?<!thanks\s)so much for
(silly|stupid|foolish|naive|naïve) (of )?me( for| to| i| ,| thinking)?
i('m| am) sure (that )?you('re| are) (far |much |way |terribly )?(too (busy|important)|counting|enjoying|lost)
(perhaps|maybe|possibly|presumably) (you|your|i|my|paying|it) ~(forgot how|for free|invisible|calculator|too (busy|important|good|hard|grand)|optional|ate (it|your|the)|have (better|more important)|a bank|a charity)
(apparently|evidently|seemingly),? (you|your|paying|answering|i('m| am) (not|a|the|just)|i don't|my (work|time|invoices?) (is|are|isn't|aren't|doesn't|don't|means?)|nobody)
(do|did) you (really|honestly|seriously|actually) (think|believe|expect|imagine|want|need)
do you (think|believe|expect|imagine) (that )?(i|my|it's|work|money|this|we) ~(free|stupid|idiot|fool|funny|forever|a bank|the bank|for nothing|normal|acceptable|okay to|fun|grows?|joke|game|blind|forget|live on|not notice|going to wait)
(work|working|works|worked) for (free|fun|nothing|the love|peanuts)
free (of charge )?(loan|credit)
(interest-free|free) (loan|bank|credit)
(no rush|take (all )?your time|no hurry),? (it's only|i only|after all|really|i can|i'll|my|i don't|i enjoy|we|obviously|i've|i have)
too much to ask
(keep dreaming|yeah,? right|yeah,? sure|oh,? (really|great|wonderful|lovely|of course|wow|come on|whatever)|as if|hilarious|of course you (didn't|haven't|forgot|don't|won't|can't))
(money|payments?|invoices?|bills?|transfers?) ~(grow|grows|pays? itself|pay themselves|by themselves|by magic|by itself|out of thin|on trees|are optional|is optional|optional)
(nice|great|lovely|wonderful|fine|some|funny|strange|interesting) way (to|of) (treat|do\w*|run\w*|thank\w*|show\w*|treating|behav\w*|work\w*)
(you )?(have|had|find|found|seem to have) (the )?(money|cash|time|budget|funds) (for|to) ~(but|post|holidays?|new|a new|parties|instagram|facebook|cars?|dinners?|everything|lunch|golf|party|ads|trips?)
(yet )?another (broken )?(promise|excuse|story|fairy tale|sob story)
(fairy ?tales?|sob stor(y|ies)|fiction|nonsense|rubbish|bullshit|crap|bs|baloney)
(what|which) (part of|bit of) ~(don't|do not|didn't|is unclear)
(need|want|shall|should|do) (me|i|you need me) (to )?(explain|teach|show|spell|draw|send you a) ~(how|what|a calendar|dictionary|map|slowly|it out|picture)
(it's|it is|is it|it isn't|isn't|not) (really |that |so |really that |really so |such |exactly )?(rocket science|that hard|so hard|so difficult|brain surgery|that difficult|that complicated|too hard)
(hello|anyone|anybody) (\?|out there|home|there\?|in there)
""",
    "shame": r"""
(this|so|that|how) careless
(other people's|someone else's|my hard-earned) money
(courage|guts|decency|courtesy|grace|manners|balls|nerve) (to|of)
runs? a (business|company)
(learn|learnt|learned) (how )?to (pay|behave|treat|answer)
(serious|decent|honest|honou?rable|normal|real|grown|proper|respectable|professional|good|reliable|responsible|trustworthy|reasonable) ~(people|business(es)?|compan(y|ies)|clients?|professionals?|person|adults?|man|woman|human|customers?|partners?|owners?) (would|pay|pays|don't|do not|doesn't|does not|wouldn't|always|keep|keeps|answer|know|settle|honou?r|behave|act|should|stick|treat)
(adults?|grown-?ups?|grown (man|woman|men|women)) (pay|pays|don't|do|would|answer|talk|behave)
(my|our) other (clients|customers) ~(pay|paid|answer\w*|manage\w*|on time|behave|respect\w*|settle)
(that's|that is|this is|so this is|so that's) how you (treat|run|do|repay|thank|behave)
what (would|will|do|might) (your|people|other|everyone) ~(think|say)
(what|who) kind of (a )?(person|business|company|client|people|man|woman|professional|owner|partner)
you (call|calling) yourself
(never|not|can't|cannot|don't|how can i|hard to|impossible to|no longer) ~(trust|trusted|believe|rely on|take) (you|your|a word|anything you|in you)
(your|a) word (is|means|isn't|was|has) (worth|nothing|no|worthless|meaningless)
you (have|'ve got|had|show|showed|should have) (no|zero|some|any|the) (shame|decency|honou?r|respect|manners|integrity|conscience|nerve|backbone|class|audacity|courage)
(have some|show some|have a little|a bit of|shred of|ounce of|basic|common) (decency|respect|courtesy|integrity|manners|honou?r|professionalism|shame)
(learn|time you learned|should learn|teach you) ~(manners|respect|how to|a lesson)
(grow|man|own) up( to it)?
(mirror|conscience|sleep at night|live with yourself)
""",
    "guilt": r"""
(what|how) (am i|are we|should i|do i|shall i|can i) ~(tell|say to|explain to|look) ~(my|our|the)
i had to (borrow|beg|sell|cancel|skip|tell my|explain to my)
after (all|everything|every) (of )?(the|those|my|our|these|this) \w+ (that )?(i|we)
(this|that)('s| is) (what|the thanks) (i|we) get
(i )?(expected|thought|hoped for|deserve|deserved) (so much |far |much |a lot )?(better|more) (from|of) (you|a|someone|your)
i (trusted|believed (in )?|counted on|relied on|defended|vouched for|stood up for|bent over|gave you) (you|backwards?|everything|my (best|all))
i thought (that )?(you|we) were (friends|partners|better|professional\w*|honest|serious|different|someone|a (good|serious|decent|professional))
after (all|everything|what) (that )?(i|we)('ve| have)? ?(done|did|do|gave|given|worked|sacrificed|been through|for you)
(my|the) (kids|children|family|baby|wife|husband|son|daughter|mother|parents) ~(eat|food|hungry|starv\w*|go without|suffer\w*|need|needs|depend|pay(ing)? the price|shoes|birthday|presents?|because)
(feed|support|provide for) (my|a|the) (kids|children|family|baby)
because of (you|your (late|delay|silence|failure|actions|behaviou?r|negligence))
(thanks to|due to) your (late\w*|delay\w*|silence|failure|lack|negligence|behaviou?r|refusal)
(you're|you are|you've been|you have been) (putting|causing|hurting|killing|ruining|destroying|costing|driving|forcing|punishing|leaving me|treating me|making (me|my|it|this|us|a (fool|mockery)))
(do|did) you (even|ever) \w+
(do|have) you (have )?any idea (how|what)
(the )?(very |absolute )?least (that )?you (can|could|owe)
at (the very )?least (answer|reply|tell|have|show|write|let|be|pay|pick|give)
i (was|have been|'ve been) (nothing but |always |so |very |more than |too |overly |far too )+(patient|nice|good|kind|fair|polite|understanding|generous|loyal|soft)( to you| with you)?
(i was|i've been|i have been) (so |far |way )?(too|more than) (nice|kind|patient|generous|fair|good|trusting)
""",
    "care": r"""
(not|isn't|is not|it's not|that's not) my (problem|concern|fault|job|issue|business)
(that's|that is|it's|this is|is) (entirely |really |purely |your own |all )*(your|you) (own )?(problem|issue|mess)
(i )?(don't|do not|couldn't|could not) (really |even |honestly )?(care (about|if|how|what|whether|less|why)|want to (hear|know)|give a|need your)
(don't|do not|stop) (giv\w+|tell\w*|com\w+|start\w*|play\w*|pretend\w*|act\w*|lying|lie|insult\w*|lectur\w*|blam\w*) (me (that|the same|your|another|any|again|you)|to me with|that (you|again)|your|another|with me|like (you|a|this)|innocent|dumb|stupid|games)
""",
    "lack of trust": r"""
(i )?(don't|do not|no longer|never|can't|cannot|stopped) (believe|trust|believing|trusting) (you|a word|your|anything|that you)
(you )?(never|don't|didn't|do not|did not|have no|had no) (had |have )?(any )?(intend\w*|intention\w*|plan\w*) (to|of|on)
(hide|hiding|hid) (behind|from|away)
""",
}

INSTEAD: Final = {
    "edge": "I'd like to keep this simple: [amount], due on [date]. Which day would suit you?",
    "blame": "I haven't seen the payment yet. Is there anything I can help with?",
    "threat": "I would much rather settle this with you. Could you name a day for the payment?",
    "pressure": "Could you see to it by [date]?",
    "sarcasm": "I would be glad to hear how things stand with the payment.",
    "shame": "Let us keep to the facts: [amount], due on [date]. Which day would suit you?",
    "guilt": "The payment matters to me. Which day would suit you?",
    "care": "Thank you for telling me. Which day would suit you for the payment?",
    "lack of trust": "Which day can I note for the payment?",
    "shouting": "A reply when you have a moment would help me. Thank you.",
}
LOUD: Final = (
    "now pay paid pays must never always today tonight week weeks month months year last final urgent"
    " important immediately still not no yet again please every nothing answer reply respond money"
    " stop enough overdue late very really all your you deadline warning now! attention asap seriously"
    " want need demand times third fourth days long done right wrong finally ever when why how"
).split()
