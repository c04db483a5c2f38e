"""Danish words about how and when money is to be paid."""

TERMS = {
    "PAY": (
        "betaler; betale; afdrager; afdrage; overfører; overføre; afvikler; afvikle; "
        "indbetaler; gør op; betaling; afregner; indfrier; overførsel; indbetale; afregne; "
        "gøre op; betaler af; betaler tilbage; klaret; betales"
    ),
    "WILL": (
        "vil; skal; betaler; overfører; sender; lover; kommer; får; har tænkt sig; regner med; "
        "agter; har aftalt; vil gerne; falder; klarer; bliver betalt; indbetaler; afregner; "
        "skulle; gør op; indfrier; ordner; går ind; ryger ind; bliver overført; har i sinde; "
        "sætter ind; giver"
    ),
    "PROMISED": (
        "lovede; har lovet; lover; lovet; forsikrer; forsikrede; garanterer; garanterede; "
        "sværger; svor; du får pengene; du får dem; får pengene; får du pengene; jeg betaler; "
        "jeg overfører; pengene kommer; pengene falder; er på vej; har forsikret; "
        "giver sit ord; bedyrer; jeg sender; vi betaler; vi overfører; har forpligtet sig; "
        "lovede mig; har svoret; er blevet lovet; står på din konto; har sagt ja til at betale; "
        "pengene er der; er der på; er på kontoen; lovede at jeg fik; jeg får pengene; "
        "jeg får dem; at jeg får; at jeg fik; har jeg dem; har jeg pengene; så er de der; "
        "så er pengene der; skal nok betale"
    ),
    "NOT_PROMISED": (
        "ikke lovet; har aldrig lovet; lovede ikke; lovede aldrig; aldrig lovet; ikke * lovet; "
        "har ikke sagt; vil ikke love"
    ),
    "PLAN": (
        "afdrag-; afbetaling; ratebetaling; rater; aftale med; betalingsplan; betalingsaftale; "
        "betaler af; afvikl-; ordning; betale af; tilbage; raterne; plan; rate; "
        "betaling i rater; delbetaling; afdraget; ad; afviklingsplan; tilbagebetal-; "
        "betaler tilbage; nedbring-; dele; deles"
    ),
    "PLAN_SURE": (
        "afdrag-; ratebetaling; afbetaling; afdragsordning; rater; betalingsplan; betaler af"
    ),
    "UNTIL_DONE": (
        "til det er; indtil; til den er; gældfri; ude af verden; til gælden; til de; "
        "indtil det; til alt er; til hele; er betalt; er væk; er ude af verden; indtil de; "
        "indtil alt; til der er; til han er; til hun er; indtil gælden; til regningen; "
        "indtil den; til vi er kvit; er dækket; er klaret"
    ),
    "DIVIDE": (
        "del; deles; fordel; fordelt; fordeles; fordele; dele; ad; over; i alt; opdel; delt; "
        "split; spred; tilbage; afvikler; afvikle; sammenlagt; samlet; total; opdelt; "
        "betaler sine; betale sine; betaler de; deler; afdrage; omgange"
    ),
    "IN_TOTAL": (
        "i alt; ialt; samlet; sammenlagt; total; totalt; alt i alt; til sammen; tilsammen"
    ),
    "EACH_OF": "à; a; på; af; med; på hver; x; hver på; ad gangen; *",
    "RETAINER": (
        "retainer; retaineren; retaineraftale; fast aftale; rådighedsaftale; klippekort; "
        "retainere; rådighedsbeløb"
    ),
    "STAGES": (
        "etaper; milepæle; milepæl; fordelt; opstart; ved levering; levering; halvdelen; "
        "delbetalinger; i rater efter; ved start; ved aflevering; ved opstart; ved aftale; "
        "når det er færdigt; ved godkendelse; forud; på forhånd; bagefter; ved afslutning; "
        "til sidst; resten ved; undervejs; midtvejs; deles; opdelt; faser; etape; "
        "ved kontrakt; aflevering; ved underskrift; nu og; ved lancering; del op; delt; "
        "ved bestilling; når * færdig; delfakturering; rater; ved"
    ),
    "MONTHLY_BILL": "månedsfaktura; månedsfakturaen",
    "RECUR": (
        "fast faktura; abonnement; abonnementsfaktura; månedlig faktura; faktur-; opkræv-; "
        "regning; fast regning; skal faktureres; serviceaftale; får en regning; "
        "fast opkrævning; løbende faktura; månedsfaktura; opkræves; honorar; tilbagevendende; "
        "regningen; fast beløb; vedligehold; fast"
    ),
    "OFF": (
        "rabat; nedslag; afslag; slå af; slået * af; slå * af; prisnedslag; billigere; "
        "ned i pris; trække * fra; træk * fra; træk; af i; rabatten; kontantrabat; slået af; "
        "nedsat; reduktion; skær; "
        "procent af; % af; pct af; <percent> af; kr af; kr . af; <percent> hvis"
    ),
    "DUE_DATE": (
        "forfald; forfaldsdato; forfaldsdatoen; frist; fristen; betalingsfrist; "
        "betalingsfristen; forfalder; deadline; forfaldet; betalingsdato; betalingsdatoen; "
        "skal betales; betales; dato; datoen; sidste frist; forfalden; betale"
    ),
    "MOVE": (
        "flyt; skub; udskyd; ret; ændr; forlæng; sæt; rykkes; udsæt; skubbes; ny; i stedet; "
        "nu; først; har til; får til; giv * til; ændre; flyttes; ændres; skubbe; flytte; "
        "opdater; opdatér; rettes; er nu; bliver; skal være; lad * vente; udskydes; gør"
    ),
    "MOVE_SURE": (
        "udskyd; skub; flyt; forlæng; udsæt; flytte; skubbe; udskyde; rykkes; ryk * frist; "
        "ryk * forfald; forlænge; flyttes; udskydes"
    ),
    "NOW_DUE": (
        "forfalder nu; forfalder * i stedet; forfalder først; skal først betales; "
        "betales først; nu forfald; har nu frist; får frist; har først forfald; har nu til; "
        "først betale; får til; har frist til; skal først betale; ny frist; ny forfaldsdato; "
        "nyt forfald; nu forfalder; "
        "får * til at betale; har * til at betale; får indtil * til at betale; "
        "har indtil * til at betale; får lov at betale * senere; behøver først betale; "
        "behøver ikke betale før; skal ikke betale før; kan vente med at betale til; "
        "får udsat; får udsættelse til; får udskudt"
    ),
}
