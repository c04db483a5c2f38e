"""Danish that is not calm; see `en` for how a line is written."""

from __future__ import annotations

from typing import Final

BEFORE: Final = ""

CALM: Final = r"""
som (jeg|vi) allerede har (fået|modtaget|noteret)
ikke (at )?(være )?(skuffet|skuffe)
(jeg|vi) forbeholder (mig|os) (retten|ret|alle|mine|vores)( rettigheder)?( til)?
sidste (betalings)?påmindelse
(betalingspåmindelse|inkassovarsel|rykker(skrivelse|brev)?)
(det|der) (haster|er) ikke (noget )?(hastværk|pres)?
(det )?haster ikke
(jeg|vi) (sender|ringer|svarer|vender) ~(inden for|inden) (24|48|en|få|et par) timer
(uden|intet|ikke noget) (pres|hastværk)
(du|i) (behøver|skal) ikke (svare|betale|skynde|bekymre|undskylde|tænke|være|have dårlig|gøre|tage)
(hvis|om) (du|i) (ikke )?(skal|har brug|må|er nødt)
(jeg|vi) (sender|ringer|svarer|retter|kigger|ser|vender|gør|går|skal nok) ~(med det samme|straks|omgående|hurtigst muligt)
(ser|svarer|retter|kigger) jeg ~(med det samme|straks)
ked af,? (at|hvis) ~skuffet
(ikke|aldrig) (din|jeres) (skyld|fejl)
(snarere|frem for|i stedet for|uden) (at )?(inkasso|advokat|retten)
"""

RULES: Final = {
    "blame": r"""
(du|i) har (ignoreret|overhørt|svigtet) (mig|os|mine|vores|alle|alt)
(ellers|så) skal (du|i) (bare )?se[.!]?$
(svært|umuligt) ved at (tro|forestille|forstå|fatte|tage)
(travlt|hurtig\w*|ivrig\w*|god\w*) nok (med|til) at ~(ringe|skrive|bestille|få|kontakte)
(skulle|burde|ville ønske) ~(aldrig|ikke) ~(have|havde) (stolet|sagt|arbejdet|troet|startet|leveret|taget|givet|påtaget)
(advaret|advarede|advarer) (mig|os|imod)
ikke (engang|så meget som|et eneste|én eneste) (et|en)? ?(svar|ord|linje|tak|opkald|livstegn)
(nogensinde) ~(betale|betaler|svare|svarer|tænkt|få)
(jeg|vi) (fatter|forstår|begriber|kan) (simpelthen |slet |virkelig |overhovedet )*ikke ~(hvordan|hvorfor|at (man|du|i|nogen)|tro|fatte|forstå (hvordan|hvorfor|at))
(siger|fortæller|viser) (en del|meget|alt|lidt|noget|mig alt|sit|det hele|nok) (om|til|det)
(tavshed|opførsel|svar) (siger|taler)
ikke engang ~(gider|gad|svare|svarer|svar|tager|orker|kan|kunne|ulejlig\w*|betal\w*)
(du|i) gør (det|det her|alting|sagen) ~(svært|sværere|besværlig\w*|umulig\w*|værre)
sværere,? end (det )?(behøver|nødvendigt)
(du|i) er (så |for |bare |simpelthen |virkelig |altid |en )*(urimelig\w*|umulig\w*|besværlig\w*|sjusket\w*|arrogant\w*|svær\w*|uretfærdig\w*|ligeglad\w*|rodet|uansvarlig\w*)
(du|i) (har|viser|udviser) (tydeligvis |åbenbart |jo |overhovedet |slet |vist )*(ingen|ikke den mindste|nul|intet|ikke (nogen|noget)) ~(respekt|intention\w*|planer|interesse|forståelse|omtanke|skam|ære|hensigt\w*)
(sådan nogle|folk|mennesker|typer) som (dig|jer)
(skal|må|er) (jeg|vi) (virkelig|så|altid|seriøst|nu igen|nødt til) ~\w+
(alt|al) for længe
(på tide|på høje tid|høje tid),? (at)?
hver (eneste|evig eneste) (gang|måned|uge|dag)
(altid|hver gang) det samme
for en gangs skyld
(du|i) kan ikke (bare|tillade|være bekendt|forvente|blive ved)
(spild|spilder|spildt) (nok|alt for meget|så meget|masser|rigeligt|meget) (af )?(min|mit|vores|tid)
(betyder|er|har) (tydeligvis|åbenbart) (ingenting|intet|ikke|ligegyldig\w*|uden|mindre|helt)
(jeres|din) (tavshed|manglende svar) (siger|taler|er)
(du|i) (bliver|blev|er) ved med at \w+
(ignorerer|undviger|undgår|overhører) (du|i) (mig|os|mine|vores|alle)
(du|i) (undviger|undgår|ghoster|gemmer|trækker|snor|flygter|stikker)
(du|i) (svarer|betaler|ringer|overholder|holder|tager|gider|lytter|læser|husker|rydder) (jo )?(aldrig|ikke (engang|din|jeres|dine|telefonen))
(du|i) har (stadig |stadigvæk |endnu |jo |åbenbart |tydeligvis |slet |bare |overhovedet )+ikke ~(betalt|svaret|overført|reageret|ringet|gjort|gidet|vist|givet|sendt|overholdt)
(du|i) har (stadig |endnu |jo )?(aldrig|ikke engang|ikke så meget som|ikke en eneste gang|ikke én gang)
(du|i) har ikke (betalt|svaret|reageret|overført|overholdt|holdt|gidet|vist|gjort|levet op)
(du|i) (gider|gad) (ikke|åbenbart|tydeligvis|vel|da|jo)
gider (du|i) (ikke|overhovedet|virkelig|snart|lige|så|nu)
(det|dette) er (helt |kun |udelukkende |alene )?(din|jeres) (egen )?(skyld|fejl|problem)
(er|bliver) (dit|jeres|din) (eget )?(problem|ansvar|skyld|hovedpine)
(du|i) (lovede|svor|gav (mig )?(dit|jeres) ord|har lovet|løj|lyver|har løjet)
som (jeg|vi) (har )?(allerede|gentagne gange|tydeligt|flere gange|klart)
som (jeg|vi) (sagde|skrev|har (sagt|skrevet|forklaret|nævnt|bedt)) ~(allerede|før|flere|mange|gentagne|klart|to|tre|sidst)
har (jeg|vi) ~(gang på gang|utallige gange|igen og igen|flere gange|mange gange|gentagne gange)
(gang på gang|igen og igen|gang efter gang|for (tredje|fjerde|femte|sjette|tiende|hundrede|tusinde|gud ved hvilken|ottende|syvende|sidste|jeg ved ikke hvilken) gang|utallige (gange|rykkere|mails|beskeder)|endnu en gang (må|skal|har|er)|nok engang|igen igen)
hvor (længe|tit|ofte) (skal|endnu|mener|må|tror|har (du|i) tænkt)
(trods|på trods af) (mine|vores|flere|gentagne|utallige|mange|adskillige|alle)
hvorfor (har|kan|vil|skal|svarer|betaler|gider|er|ignorerer|tager) (du|i|jeg|det) ~(ikke|stadig|altid|aldrig|så svært|mig|igen|virkelig)
(udnytter|udnyttet|udnytte) (mig|os|min|situationen)
(holder|holdt|holdes|blive|bliver|trækker|trukket|tager|taget|tage) (mig|os)? ?(for nar|hen med snak|rundt ved næsen|ved næsen|i røven|for givet|ved nar|til grin)
(spild|spilder|spildt) (af )?(min|mit|vores|al|mere|al min)( \w+)? ?(tid)?
tidsspilde
(hvor vover|hvordan kan (du|i) (tillade|få dig|få jer|være|forsvare|finde))
(du|i) (er|bliver) (altid|igen igen|konstant|måneder|uger) (forsinket|for sent|bagud|\w+)
(altid|hver (eneste|evig eneste)? ?gang) (det samme|skal jeg|er det|sent|med dig|med jer|for sent|en ny)
(du|i) (er|virker) (tydeligvis|åbenlyst|totalt|ligeglad\w*|umulig\w*)
(åbenlyst|tydeligvis|åbenbart) (ikke|er|har|ligeglad\w*|mener|synes|tror|kan|du|i|vigtigere)
(ligeglad|ligeglade) med
(fordi|når) (du|i) (ikke (gider|svarer|betaler|overholder|tager|kan (finde|tage))|aldrig|konstant|altid|nægter)
har (du|i) tænkt (dig|jer) (overhovedet |nogensinde |snart )?at (betale|svare|ignorere|reagere)
(skulle|burde) (have|være) (betalt|svaret|sket|gjort|ordnet|klaret) ~(for længst|for længe siden|for (uger|måneder) siden)
(for længst|for uger siden|for måneder siden)
""",
    "threat": r"""
(gå|går|ringer|skriver|henvender mig|vender mig) til (pressen|medierne|avisen|aviserne|politiet|skat|ekstra bladet)
høre fra (inkasso|fogeden|min|mine|et inkasso|retten|politiet)
(inden|før) (det|tingene|sagen) (går galt|bliver (værre|grimt|dyrt)|ender|er for sent|løber)
(begge|alle) fortryde\w*
medmindre (du|i) (vil|ønsker|har lyst|foretrækker)
(folk|mange|kunder|kolleger|andre|freelancere|journalister|konkurrenter|naboer) ~~(gerne|interesser\w*|glade|nysgerrige|elske|sjovt|overrasket|spændte) ~(høre|vide|læse|se|finde|at)
(prøv|test|udfordr) (mig|os)
vent (bare|du bare|og se)
(du|i) (tror|regner med) (måske |vel |nok |bare )?(at )?(jeg|vi|det) ~(ikke tør|bluffer|spøger|sjov|mener det ikke|giver op|glemmer)
(bluffer|spøger|laver sjov)
(ikke en anmodning|ikke et forslag|ikke en opfordring|ikke til diskussion)
(møde|møder|dukke|dukker|komme|kommer|stille|stiller) (personligt |selv |gerne )*op (på|hos|i|foran) (jeres|din|dit)
gøre? (dig|jer) til grin
(du|i) ved (godt |udmærket |præcis |nok )*hvad (der|jeg|vi) (sker|vil ske|gør|kommer)
(ellers|så) ser vi(s| hvad| hvem| os nødsaget)
(du|i) (kommer|vil komme|kan komme) til at (fortryde|høre|betale for|mærke|ærgre|undgælde|stå|miste|bøde)
(du|i) (vil|skal) (nok )?(fortryde|få at|få (det|problemer)|mærke|høre fra min|undgælde)
(fortryde|fortryder) (det|du|i|dette)
(du|i) får (det )?(at føle|problemer|en sag|betalt|at se|at mærke|med)
(sagsøge\w*|stævne\w*|slæbe\w*|trække\w*|hive\w*) (dig|jer)
(vi )?ses i retten
(hører|høre|høren) fra min(e)? (advokat|venner|inkasso\w*)
min advokat (står|er|kontakter|venter|glæder|ved|vil|tager|ringer|banker)
(hænge\w*|udstille\w*|blamere\w*|svine\w*|ødelægge\w*|ruinere\w*|smadre\w*|knuse\w*|afsløre\w*|outte\w*) (dig|jer|din|jeres|dit|dine|deres)( ud| til| navn| rygte| virksomhed| omdømme)?
(dit|jeres|din|jeres gode|dit gode) (rygte|omdømme|ry|navn|kreditværdighed|renommé) (er|kan|vil|ryger|bliver|lider|tager|får|står)
(advare|advarer|fortæller|fortælle|siger|sige) ~(alle|andre|hele (byen|branchen)|(dine|jeres) (kunder|naboer|kolleger|venner|chef)|dem alle)
(alle|hele byen|hele branchen|(dine|jeres) (kunder|naboer|kolleger|kone|mand|chef|arbejdsgiver|familie|følgere)) ~(skal|kommer til|vil|får|burde) ~(vide|høre|se|at vide|opdage|kende)
(rygtet|rygter) (spreder|går|løber|når)
det (ville|vil|kunne) (da )?være (synd|ærgerligt|en skam|trist|kedeligt|pinligt|ubehageligt),? (hvis|om|for)
(jeg|vi) (advarer|har advaret)
(det|dette) (her )?er (en|din|jeres|min|den)? ?(sidste|allersidste|eneste)? ?(advarsel|chance|udkald)
(sig|påstå) (så )?(bare )?ikke,? (at )?(jeg|du|i) ikke (har|er|blev)
(tving|pres|prøv|frist|test|provoker|udfordr|få) (mig|os) (bare )?ikke
(du|i) (tvinger|presser|nøder|efterlader|giver) (mig|os)
(har|får|ser|levner|giver|efterlader) (jeg|mig|os|vi|ikke)? ?(ikke |intet |noget |ingen )*(andet )?(valg|udvej|alternativ) ?(end)?
ikke andet (valg|for)
nødt til at (tage (andre|skrappere|hårdere|drastiske|hårde)|gå til|stævne|sagsøge|melde|anmelde|true|blive (ubehagelig|grov|hård))
(få|får|have|har|tage|tager|blive|bliver|mærke|bære|må tage|med) ~(konsekvenser\w*)
konsekvens\w* (for (dig|jer)|bliver|vil|du|i)
(alvorlige|ubehagelige|store|seriøse|mærkbare|økonomiske|juridiske) (konsekvenser|følger|problemer)
(det|dette|sagen|tingene) (bliver|kan blive|ender|kan ende|vil blive|vil ende|udvikler sig) (meget |rigtig |hurtigt |virkelig )*(grim\w*|dyr\w*|ubehagelig\w*|galt|beskidt|værre|slemt|skidt|offentlig\w*|alvorlig\w*|en dyr)
(jeg|vi) (finder|ved|kender) ~(hvor (du|i)|dig|jer|folk|nogen)
(pas (bare )?på|tag jer i agt|tag dig i agt|tænk (dig|jer) (godt |rigtig )*om|vogt (dig|jer)|overvej (grundigt|nøje|lige|en ekstra)|vær (meget )?forsigtig)
(hvis|såfremt|medmindre) (du|i) (ikke |nægter |fortsat |stadig |bliver ved)+ ~(betaler|betalt|svarer|reagerer|overfører|ignorerer|har|hører|gør|tager|får|kontakter|overholder|sender|ordner|rykker),? ~~(så )?(sagsøger|anmelder|stævner|melder|hænger|kommer|sker|skal|ringer|tager|får|må|ryger|ender|bliver|overlader|ser vi|går|sender jeg (inkasso|en inkasso|min)|poster|skriver jeg (en|på|til)|fortæller|lukker|er det)(?! ~(gerne|glad|sammen|ked))
betaler (du|i) ikke,? ~~(så|sagsøger|anmelder|melder|hænger|kommer|bliver|ryger|overlader|går|tager|får|sender jeg (inkasso|en)|er det|må|ser|stævner|sker)
(ryger|havner|komme|kommer|ende|ender|registrer\w*|blive|indberett\w*) ~(i rki|i ribers|i fogedretten|hos fogeden|på den sorte|sortlistet)
(sortliste\w*|blackliste\w*)
(retslige|juridiske) skridt (vil|bliver|er|følger|tages|venter)
det er (ikke )?(slut|forbi|overstået) (endnu|her)
husk mine ord
(jeg|vi) (beder|spørger|siger|skriver|rykker|minder|gentager|advarer|venter) (dig |jer |det |om det |ikke )*(ikke (igen|en gang til|længere|pænt|mere|én gang til)|for sidste gang)
(jeg|vi) (holder|er|var) (ikke )?(længere|pæn|flink|sød|rar) (op med|meget længere|ret meget|længere)
""",
    "pressure": r"""
(lader|lade) (det|dette|det her|sagen|dig|jer) ikke (ligge|passere|gå|slippe|fare)
længe nok
bedre ting at (lave|bruge|foretage)
(jeg|vi) (finder|vil ikke finde|lader) (mig|os) (simpelthen |altså |bare |længere )*ikke (i|behandle|ignorere|spise|tale|narre|bruge|udnytte|træde)
(gør|gøre) det (rigtige|eneste rigtige)
(opfør|te) (dig|jer) (nu |dog )?(som|ordentligt|voksent|professionelt)
^(betal|svar|overfør|ring|ordn det) (i dag|nu|i aften|straks|inden)(\.|!|,|$| )
tålmodighed ~(grænse|opbrugt|brugt op|forbi|slut|nået|tynd)
(jeg|vi) er færdig(e)?
(du|i) (skal|må) (simpelthen |nu |altså |sgu |fandeme |værsgo at |se at |hellere |snart |absolut |værsgo )+\w+
(du|i) skal (betale|svare|overføre|ordne|reagere|handle|forstå|vide|se|ringe|rykke|tage dig|tage jer|holde|lade)
(har|er) (du|i) bare (at|værsgo)
(du|i) (har|er) (bare |værsgo |pligt |at |forpligtet |nødt )+(at|til)
se (så |nu |lige )*(at|til at) (få|komme|betale|svare|ordne)
^få (så|nu|dog|det nu|pengene) \w+
(kom|tag) (nu|så|dig|jer) ~(sammen|i gang|videre|ind i kampen)
(skynd|skynde) (dig|jer)
(jeg|vi) (gider|orker|agter|nægter) (simpelthen |bare |altså |ikke |at )*\w+
(træt|trætte|dødtræt|led|lede|pissetræt|pisse træt|skidetræt) (af|og) (at|dig|jer|dine|det|dit|din|jeres|den|alle|de|over|af)
(har|er) (fået )?(mere end )?(nok|rigeligt) (af (det|dig|jer|dine|undskyldninger|snak|det her)|nu)
(nok er nok|nu er det nok|nu stopper (det|legen|festen)|slut nu|så er det nok|bægeret er fuldt|så er det slut|nu må det)
(min|mit|vores) tålmodighed (er|har|slipper|ved|holder|rækker|begynder|løber)
(mister|mistet|tabt|taber|sluppet op|snart ikke mere|slut med|løber tør for) ~tålmodighed\w*
(tiden|uret) (er (ved at )?(løb\w+|gået|ude|udløb\w*)|løber|tikker|rinder)
(inden|senest om|inden for) (de næste )?(24|48|12|en|to|få) timer?
(inden|senest) (midnat|i aften|i dag|dagens (udgang|slut)|fyraften)
(stop|drop|hold op|hold så|lad være|lad så være|spar mig|slut) (så |nu |med |for |at |dine |jeres |de |det |den |endelig )+\w+
(burde|skulle) ikke (være nødt|behøve|skulle|være nødvendigt) ~(rykke|bede|minde|skrive|spørge|jagte|at|til)
(lad|få) (mig|os) ikke (vente|bede|rykke)
(jeg|vi) vil (have|se|ha') (mine|vores|pengene|mit|de|betaling|et svar nu|handling)
(mine|vores|de) penge (nu|tilbage|i dag|straks|med det)
hvor (er|bliver) (mine|de|vores|pengene)( penge)?( af)?
hvad (venter|laver|bilder|tænker|har) (du|i) (på|dig|jer|egentlig|egentligt|gang)
hvornår (har|vil|gider|kan|regner|tænker) (du|i) ~(endelig|tænkt|overhovedet|nogensinde|gider|behage|tage dig|lige|mon)
(endelig|snart|nogensinde) (få|at|kan|betaler|tager|gider|betale|svarer|svare|betalt|komme) ~(betalt|svaret|sammen|betale|svare|taget|fingeren|pengene)
tag (dog |nu |så )?(telefonen|ansvar|dig sammen|jer sammen)
(ansvar) for (dine|jeres) (handlinger|gerninger|gæld)
(øjeblikkelig|fuld) betaling (nu|i dag|straks|omgående)
(frist\w*) (er (ufravigelig|endelig|overskredet for længst|absolut)|kan ikke)
""",
    "sarcasm": r"""
(nå|så),? (så )?nu (har|er|kan|vil|skal) (du|i|der|det|jeg) (pludselig|ingen|ikke|også|lige)
^(nå,? |nej,? )?hvor (originalt|typisk|belejligt|nemt|sødt|smart|pænt|generøst|flot|rart|modent|professionelt|overraskende|rørende|opfindsomt|charmerende)
^(typisk|selvfølgelig ikke|naturligvis ikke|som sædvanlig)
godt forsøg
er (det|dette) (her )?(en )?(joke|spøg|vits|sjov|skjult kamera)
(født|faldt af) (i går|ned)
(bare )?rolig,? (jeg|min|huslejen) (kan|lever|skal|venter|sulter)
(mens|imens) (du|i) ~(ferie\w*|nyder|hygger|fester|bruger|rejser|slapper|poster|kører|soler)
(spekulerer|undrer|gad vide|gad nok) ~~(nogensinde|overhovedet|mon|tænkt)
(pudsigt|sjovt|mærkeligt|underligt|utroligt|forbløffende|besynderligt|interessant),? (at|som|hvordan|nok)
så meget for (at|din|jeres|det)
(måske|mon|har|kan det være,? at) (du|i|har du|har i)? ?(mon )?(bare )?glemt hvordan
for travlt (med|til) at
(tak|tusind tak|mange tak) for (ingenting|lort|din (tavshed|hurtige|overvældende|lynhurtige|store|øredøvende)|jeres (tavshed|hurtige|lynhurtige|øredøvende)|(den )?(øredøvende )?tavshed\w*|at (ignorere|du (endelig|gad|ikke|ignorerer|aldrig|spilder)|i (endelig|gad|ikke|ignorerer|aldrig|spilder)|spilde|lade mig|holde mig)|endnu)
(sikke|hvilken|nå|nej) ~(en )?(overraskelse|nyhed|service|tilfældighed|indsats)
(overraskelse,? overraskelse|hvor overraskende|hvor belejligt|hvor heldigt|hvor (typisk|nemt|sødt|smart|flot|pænt|generøst|hyggeligt|venligt|betænksomt|morsomt|sjovt|praktisk)( af| for|,|\.| at| du| i))
(belejligt nok|noget belejligt|meget belejligt|pudsigt|pudsig nok|sjovt nok|mærkeligt nok|underligt nok|forunderligt|besynderligt|sjovt,? (at|som|hvordan))
(bravo|tillykke|flot|godt gået|imponerende|fremragende|stærkt|fantastisk|genialt|klasse|stilfuldt|flot klaret|hatten af)(,| med| for)? (at |du |i )?(ignorer\w*|undgå\w*|holde mig|rekord\w*|at (undgå|ignorere|ikke)|du (igen|ikke)|i (igen|ikke)|tavshed\w*|præstation)
(jeg|vi) (gætter på|går ud fra|formoder|antager|kan forstå|regner (vel )?med|må (jo )?forstå|tænker),? (at )?(du|i|det|min|mine|fakturaer|regninger|jeg|penge|betaling) ~(gratis|frivillig\w*|valgfri\w*|ikke (gider|kan finde)|vigtigere|for (fin|vigtig|travl)\w*|glemt hvordan|en bank|velgørenhed|usynlig|har bedre)
(tror|mener|synes|regner|forventer|troede|bilder) (du|i) (virkelig|seriøst|helt ærligt|for alvor|oprigtigt|selv|måske|at (jeg|pengene|min|det|man|vi)|dig|jer|jeg|det er (okay|fint|i orden|normalt|fair|rimeligt|sjovt))
(arbejder|arbejdede|arbejdet|arbejde|lever|leve) ~(gratis|ulønnet|for sjov|af luft|for ingenting|af kærlighed|for sportens|uden løn)
(gratis|rentefri\w*) (lån|kredit|arbejdskraft|bank)
(tag|tag bare|bare tag) (dig |jer |du |endelig |bare |al |den |din )*(god )?tid,? (det er (jo )?(kun|bare)|jeg (har|lever|kan|skal|betaler|venter)|for|min husleje|huslejen)
(ingen|intet) hastværk,? (det er jo|jeg (har|lever|betaler|venter|kan)|pengene)
når (du|i|det) (engang|en dag|behager|føler for|får lyst|gider)( \w+)?
(hvis|om) (det|du|i) (ikke )?(er|kan|kunne|lige|tilfældigvis|engang) ~(for meget (forlangt|besvær|at bede)|til besvær|forlange|overkomme|for svært at|finde tid i)
for (travl\w*|fin\w*|vigtig\w*|optaget\w*|god\w*|doven\w*|dovne) til at (betale|svare|åbne|trykke|læse|overføre|ringe|skrive|sende)
(holder|hold) (ikke )?vejret
(sidst jeg (tjekkede|så|hørte|undersøgte)|siden hvornår|hvornår blev det)
(drøm videre|ja,? (klart|sikkert|rigtigt|godt)( ja)?(,|\.|$)|klart,? (du|i)|javel ja|nå ja,? selvfølgelig|selvfølgelig (har|glemte|er|kunne|svarer|vil) (du|i|det|pengene|banken) ~(ikke|igen)|nåh|næh|guderne|gud ved)
(er|har|var) (din|jeres|dit|dine|netbanken|banken|mobilepay) ~(gået i stykker|i stykker|brudt sammen|tabt|død\w*|brækket|væk igen|nede igen|løbet tør|glemt hvordan|syg igen|itu|kaput|nede i)
(regning\w*|faktura\w*|penge|pengene|husleje\w*|betaling\w*) ~(betaler sig selv|betaler (ikke )?sig selv|vokser|valgfri\w*|frivillig\w*|kommer af sig selv|på træerne|er vist|falder ned)
(et )?(strålende|skønt|lysende|fornemt) eksempel
(fin|flot|pæn|sød|dejlig|sjov|skøn|køn|smuk|imponerende|fornem|fantastisk|mærkelig|besynderlig) måde at (behandle|takke|drive|vise|betale|gøre|holde|arbejde|\w+)
(råd|penge|tid) til ~(men ikke|ferie\w*|ny bil|nye møbler|alt muligt andet|alt andet|at (poste|rejse|spise|feste|købe|gå ud)|facebook|instagram|golf|fester|julefrokost|nyt|restaurant\w*)
(for mine penge|på min bekostning)
(såkaldt\w*|angivelig\w*|påstået|påståede)
(endnu|atter) (et|en) (brudt løfte|undskyldning|historie|løgn|tomt løfte|dårlig|bortforklaring|eventyr|forklaring)
(skrøne\w*|vrøvl|sludder|nonsens|bullshit|pis|lort|fis|ævl|pjat|fup|røverhistorier|tudehistorie\w*|gejl)
(hvilken|hvad) (del|for en del) af ~(forstår|er uklar|ikke)
(skal|vil|behøver|må) (jeg|vi|du|i) ~(tegne|stave|bøje det i neon|forklare (dig|jer) hvordan|lære (dig|jer)|skære det ud|en kalender|holde i hånden|en ordbog|komme og trykke)
(raketvidenskab|så svært|så svære|så besværligt|så indviklet|hvor svært|ikke (så )?(svært|kompliceret)|bare et (enkelt )?klik|kun et (enkelt )?klik|et enkelt klik)
(hallo|halløj|er (du|i|der) (nogen |død|døde|i live|levende|vågen|blind|døv|forsvundet)|lever (du|i))
(forsvundet|opslugt|sunket) (fra|i|af) (jordens|jorden|den blå)
(kalender\w*|regnemaskine\w*|lommeregner\w*) ~(i stykker|gået|mangler|brug for|køb|låne|sende)
""",
    "shame": r"""
(ligeglad\w*|ligegyldig\w*|skødesløs\w*|letsindig\w*)
andres penge
(så|hvor) (ligeglad|skødesløs|useriøs|uansvarlig|fræk|doven|nærig)\w*
(enhver|ethvert|alle) (normal\w*|ordentlig\w*|anstændig\w*|voks\w+|seriøs\w*) \w+ (ville|betaler|havde|kan|ved)
(mod|nosser|anstændighed|høflighed|rygrad|pli|frækhed)(en)? (nok )?til at
(lært|lærer|lære) at (betale|opføre|svare|behandle)
sådan ~(opfører|behandler|driver|gør|taler|arbejder|handler) (man|ordentlige|voksne|professionelle|seriøse|folk|anstændige)
sådan (behandler|opfører|driver) (du|i)
(er det|det er|så det er|plejer|behandler|driver|opfører) (du|i|altid )?(sådan|på den måde),? (du|i|altid|jeres|dine|man)
(voksne|et voksent|voksen) (mennesker|menneske|mand|kvinde|folk)
(alle|de fleste|ingen|samtlige|resten) (af )?(mine|vores|andre|de|normale|mine andre)? ?(andre |øvrige )?(kunder|klienter|mennesker|folk|virksomheder)? ?(betaler|kan (godt )?(betale|finde)|plejer|klarer|overholder|finder ud|behandler|opfører|har betalt|svarer|i denne branche)
(mine|vores) (andre|øvrige) kunder ~(betaler|kan|til tiden|svarer|har|gør|aldrig|opfører|overholder|forstår)
(i modsætning til|ulig|modsat) (dig|jer|mine|andre|alle|dine)
hvad (ville|vil|mon|tror (du|i)|tænker) ~(kunder|kone|mand|mor|kolleger|chef|naboer|familie|venner|børn|andre|folk|medarbejdere|samarbejdspartnere) ~(sige|siger|tænke|tænker|mene|synes)
(hvad|hvilken) (for )?(en |et |slags |type )+(menneske|virksomhed|person|firma|kunde|mand|kvinde|forretning|chef|samarbejdspartner)
(kalder|kalde|kaldes) (du|i|dig|jer) ~(professionel\w*|seriøs\w*|forretning\w*|virksomhed|selvstændig|ordentlig|voksen|ærlig)
(kan|er|tør) (man |jeg |åbenbart |ikke |aldrig |heller )*(stole|til at stole|regne med|regnes med|tro) ?(ikke|aldrig)? ?(på|med)? (dig|jer|et ord|dit ord|jeres ord|noget)
(stole|stoler|stolede|tro|tror) (aldrig|ikke|ikke længere|overhovedet) (ikke |længere |mere )*(på|dig|jer)
(dit|jeres|et) (ord|løfte|håndslag) ~(intet værd|ikke (noget|meget) værd|værdiløs\w*|betyder (intet|ikke)|tomt|ingenting|gælder)
(dine|jeres) løfter
(har|ejer|mangler|uden|vis) (du|i)? ?(ikke |slet |dog |lidt |noget |nogen |ingen |en smule |bare |skyggen af |gnist af )*(skam|ære|respekt|anstændighed|samvittighed|rygrad|pli|ansvarsfølelse|stolthed|situationsfornemmelse|selvrespekt|hæderlighed|almindelig (høflighed|anstændighed)|omtanke|manerer)
(mangel på|manglende) (respekt|anstændighed|pli|høflighed|ansvar\w*|omtanke|hæderlighed)
(almindelig|helt almindelig|basal|elementær|smule) (høflighed|anstændighed|respekt|pli|høfligheden|dannelse)
(lær|lære) (dog |at |noget |dig |jer )+(opføre|manerer|pli|respekt|betale|ansvar)
(bliv|vær) (nu |dog |så )?(voksen|voksne|et mandfolk|mand nok)
(se|kigge|ser) (dig|jer) selv i (spejlet|øjnene)
(sove|sover) (du|i)? ? ~(roligt|om natten|trygt|med god)
(værste|mest besværlige|dårligste|mest upålidelige|sværeste) (kunde|kunder|samarbejde|oplevelse|virksomhed|betaler)\w*
""",
    "guilt": r"""
hvad (skal|kan) (jeg|vi) (så )?(sige|fortælle|forklare) (til )?(mine|min|vores|mit)
(forventet|regnet med|ventet|fortjent|håbet på|som minimum) ~(undskyldning|forklaring|tak|høflighed)
takket være (dig|jer)
(jeg|vi) (føler|følte|har følt) (mig|os) ~(brugt|udnyttet|snydt|ydmyget|dum\w*|forrådt|krænket|til grin|ignoreret|svigtet|til nar|fornærmet|trådt)
(jeg|vi) (fortjener|havde fortjent) ~\w+
(jeg|vi) (måtte|har måttet|har været nødt til at) (låne|tigge|sælge|aflyse|undvære|forklare min)
hvad har (jeg|vi) gjort
efter (alle|al|alt|hvad) ~(jeg|vi) har
(er det|det er|får jeg som) (så )?(takken|tak(ken)? for)
takken for
(havde|har) (jeg |vi |ærligt talt |faktisk |egentlig )*(forventet|ventet) (mig )?(mere|bedre|noget andet)
(havde|har) (jeg|vi) ~(forventet|ventet|troet|regnet med) ~(mere|bedre|anderledes)
(jeg|vi) (havde )?(forventede|ventede|forventet|ventet|troede|regnede med) ~(mere|bedre|anderledes|ordentlig\w*|bedre om)
(jeg|vi) troede,? (at )?(vi|du|i|jeg) ~(var venner|venner|professionel\w*|ordentlig\w*|seriøs\w*|kunne stole|havde respekt|til at stole)
(efter|trods) (alt|hvad|alt det|alt hvad) (,? ?hvad |det |der )?(jeg|vi) (har|gjorde) ~(gjort|givet|ydet|for (dig|jer)|knoklet|lavet)?
(mine|min|vores) (børn|unger|familie|kone|mand|datter|søn|ungerne|kæreste) ~(mad|sulte\w*|undvære|lider|går ud over|mangler|skal (have|spise)|betaler prisen|sko|fødselsdag|julegaver|må|kan ikke|ikke få|afhæng\w*)
(brødføde|forsørge|mad på bordet|sætte mad|betale (min|vores|huslejen|min egen) (husleje|mad|løn)?|smør på brødet)
(jeg|vi) (kan|kunne) (ikke|dårligt|næsten ikke|knap) ~(betale (min|huslejen|mine|vores|regninger\w*)|sove|købe (ind|mad)|forsørge|få det til at hænge|brødføde|holde ferie|spise)
(ligger|ligge) (jeg |vågen |og )*(vågen|søvnløs\w*)
(på grund af|takket være) (dig|jer|din (manglende|sene|tavshed)|jeres (manglende|sene|tavshed)|dine|at (du|i) ikke)
(det er|er det|bliver) (også |jo |kun )?(jeres|din|dig|jer) (skyld|der (gør|bringer|sætter|tvinger|har))
(du|i) (sætter|bringer|udsætter|koster|ødelægger|presser|stresser) (mig|os|mit|min|alt|hele)
(har|ved|forstår|aner|er|fatter) (du|i),? ~(overhovedet|idé om|ide om|klar over|hvor (svært|hårdt|stressende|ydmygende|frustrerende|pinligt|belastende|meget tid)|hvad det (betyder|gør|koster|vil)|engang|nogensinde|en anelse|anelse|skam i livet)
(har|ejer) (du|i) (intet|ikke noget|et|noget) hjerte
(hjerteløs\w*|utaknemmelig\w*|ubarmhjertig\w*|kynisk\w*|uretfærdig\w*|ufølsom\w*|grusom\w*)
(sæt|sætte|prøv|forestil) (dig|jer|nu|at sætte) ~(i mit sted|ind i min|i min situation|i mine sko|være mig|selv)
hvordan (ville|tror|mon|har) (du|i) ~(selv (have|synes|reagere)|have det,? hvis|reagere|føles|jeg har det|det føles|det er at)
(ville|kunne) (du|i) selv \w+
synes (du|i) (selv|det er|at det er)
(jeg|andre|nogle|vi andre|nogen|mindre|små) ~(har|skal|må|er) (altså |også |jo |faktisk )+(regninger|betale|husleje|leve|en husleje|udgifter|mad|afhængige|nødt|en familie|børn|løn)
(i det mindste|som minimum|mindst|det mindste)(,)? (svare|svar|give|ringe|vise|sige|man kan|(du|i) (kan|kunne|skylder|burde|gøre)|kunne (du|i)|have|være|forvente|betale|vis)
(kunne|kan|burde) (du|i) (ikke )?(da |dog |vel )?(i det mindste|trods alt|for en gangs skyld)
(jeg|vi) (gjorde|har gjort|ydede) (dig|jer) en (tjeneste|kæmpe)
(jeg|vi) har (været|altid været) ~(alt for|tålmodig\w*|flink\w*|rar\w*|god\w*|sød\w*|large|mere end|rigeligt|forstående)( nok)?
(jeg|vi) (er|var) (for|alt for) (flink\w*|god\w*|rar\w*|tålmodig\w*|naiv\w*|godtroende|sød\w*|large)
(for dum|naiv\w*|godtroende)
(du|i) skylder (mig|os) ~(det|respekt|at|så meget|i det mindste|bedre)
(mit helbred|min nattesøvn|stress\w*|min økonomi|mit ægteskab|min mave) ~(på grund|går|lider|ødelagt|fordi|takket|er (ved at|ødelagt)|bider|knude)
(venner|venskab|en ven) ~(gør ikke|behandler|betyder|ikke mod|sådan|skylder|svigter)
""",
    "care": r"""
sov\w* (godt|roligt|trygt) om natten
(ikke|næppe) (mit|min|vores) (problem|skyld|fejl|ansvar|hovedpine|bord)
(rager|interesserer) (mig|os) (ikke|en|overhovedet)
kommer ikke (mig|os) ved
(jeg|vi) (er|var) (fuldstændig |fløjtende |ret |helt |bedøvende )*ligeglad\w*
hørt ~(den|det|dem|samme|alt|undskyldning\w*|historie\w*) ~(før|igen|mange gange|tit)
^kom (mig )?(nu |bare |så )?ikke \w+
(spar mig|spar os|fri mig|fri os|skån mig)
(samme|gamle) (gamle )?(historie|sang|undskyldning\w*|løgn\w*|melodi|plade|smøre|vise|forklaring|traver)
(hold nu op|helt ærligt|seriøst\?|virkelig\?|mener (du|i) (det )?(alvorligt|seriøst)|laver (du|i) (sjov|gas|grin)|vågn op|er det (din|jeres|en) (spøg|joke)|hvad (fanden|pokker|i alverden|bilder|sker der for)|rend (mig|og)|skrid|drop det|ufatteligt|vanvittigt|det er (simpelthen|for|bare) (for )?(dårligt|ringe|galt|sløjt)|tag (dig|jer) sammen|fatte det nu|fat det)
(karma|straffen kommer|som man (råber|sår|reder))
(held og lykke|god fornøjelse|pøj pøj) med at (finde|forklare|få|undgå|slippe)
(leger|lege|leg) (med mig|skjul|katten|gemmeleg|kispus|dum|dumme|uskyldig\w*|blindebuk)
(spiller|spille|spil) (dum|dumme|uskyldig\w*|uvidende|smart\w*|spil|komedie|skuespil|på tid)
""",
    "lack of trust": r"""
(aldrig|ikke) (nogensinde )?(har )?(haft )?(tænkt dig|tænkt jer|til hensigt|planer om|planlagt) at
(jeg|vi) (tror|stoler) (ikke|aldrig|næppe) (længere |mere |et sekund |en dyt )*(på (dig|jer|det|et ord|dine|jeres|din)|at (du|i) (nogensinde|mener|taler)|dig|jer)
(jeg|vi) (tvivler|betvivler) (på|stærkt)
(med vilje|bevidst (undgår|ignorerer|forhaler|trækker|snyder|undlader)|forsætlig\w*|med fuldt overlæg)
(slippe|slipper|sluppet) ~(afsted|af sted|godt fra|fra det|uden om)
(gemme|gemmer|gemt|skjule\w*) (dig|jer|sig)
(trækker|trække|trukket) (tiden|det|tid|sagen) (ud|i langdrag)
(forhale\w*|forhaling\w*|obstruer\w*|spiller på tid|undvigende|undvigelse\w*|undvigemanøvr\w*)
(snyde|snydt|snyder|narre\w*|narret|fuppe\w*|lure\w*|lurer) (mig|os|for|dig|jer|til)
(bevis|modbevis) (det|at|mig)
""",
}

INSTEAD: Final = {
    "edge": "Jeg vil holde det enkelt: [beløb], forfald [dato]. Hvilken dag passer dig?",
    "blame": "Jeg har ikke set betalingen endnu. Er der noget, jeg kan hjælpe med?",
    "threat": "Jeg vil langt hellere løse det sammen med dig. Hvilken dag passer til betalingen?",
    "pressure": "Kan du nå det senest den [dato]?",
    "sarcasm": "Jeg vil gerne høre, hvordan det går med betalingen.",
    "shame": "Her er fakta: [beløb], forfald [dato]. Hvilken dag passer dig?",
    "guilt": "Betalingen betyder noget for mig. Hvilken dag passer dig?",
    "care": "Tak, fordi du siger til. Hvilken dag passer dig til betalingen?",
    "lack of trust": "Hvilken dag kan jeg notere for betalingen?",
    "shouting": "Jeg vil være glad for et svar, når du har tid. Tak.",
}

WARM: Final = (
    r"\btak|\bhej\b|hejsa|kære|glæder|glad|dejlig|rigtig god|god (dag|weekend|ferie|aften|uge|morgen|bedring)"
    r"|hav (det|en)|held|tillykke|fantastisk|super|perfekt|velkommen|fint|skønt|håber|hyg|jul|nytår|selvfølgelig"
    r"|naturligvis|med glæde|ingen problem|helt i orden|bare (sig|skriv|ring)|vi ses|kh\b|hilsen|fornøjelse|lækkert|ja\b"
)
LOUD: Final = (
    "nu betal betale betaler betalt skal må aldrig altid straks i dag sidste omgående uger måneder dage"
    " stadig ikke igen hver intet ingen svar svare penge pengene stop nok forsinket sent meget alle dine"
    " jeres vigtigt vil har tredje fjerde gang længe rigtigt endelig hvornår hvorfor hvordan forfalden"
    " mine mit chance alt venter skammeligt færdig haster"
).split()
