namespace Rangefinder.Quantities.English;

/// <summary>Words around figures: determiners, modals, labels of numbered things, offices, verbs of
/// change.</summary>
internal static class ContextWords
{
    public static void AddTo(Lexicon lexicon)
    {
        lexicon.Add(WordRole.Determiner,
            "the a an his her its their our my your this that these those each every another no any "
            + "whose which whats");
        lexicon.Add(WordRole.Preposition,
            "of in on at by for from to with within without under over into onto upon through throughout "
            + "during since until till before after against among amongst between behind beside beyond "
            + "despite except like near off out outside inside per than toward towards up down via as "
            + "about above across along around");
        lexicon.Add(WordRole.Modal,
            "can could may might must shall should will would cannot does do did has had have having is "
            + "was are were be been being ought need needs dare knows thinks says");
        lexicon.Add(WordRole.Adverb,
            "only also always never ever often perhaps rarely merely even just still already again once "
            + "here there now then too very quite rather almost soon sometimes seldom not yet indeed "
            + "however therefore");
        lexicon.Add(WordRole.Function,
            "and or but nor if because though although while whereas when where who whom whose that "
            + "which what why how so yet lest unless whether than then not is was are were be been being "
            + "has had have do does did can could may might must shall should will would it he she they we "
            + "you i them him us me himself themselves itself there here");
        lexicon.Add(WordRole.Label,
            "p no nos number numbers num volume vol vols issue issues page pages pp chapter chapters ch "
            + "section sections sec article articles art figure figures fig figs table tables appendix "
            + "note notes footnote line lines part parts book paragraph para item clause order decree "
            + "resolution protocol case file folder box fond opis delo reel room gallery hall flat "
            + "apartment suite house school factory plant camp block building hut ward platform gate "
            + "channel route highway flight bus tram unit isbn issn doi op "
            + "version versions question questions sheet sheets psalm psalms verse verses canto sonnet symphony "
            + "n nn fn");
        lexicon.Add(WordRole.Office,
            "secretary minister deputy lady lord lieutenant sergeant officer mate commissar chairman "
            + "vice president captain admiral consul councillor name names aid person cousin cousins "
            + "principles");
        lexicon.Add(WordRole.ChangeVerb,
            "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing "
            + "increased increase increases increasing decreased decrease reduced reduce dropped drop "
            + "declined decline went gone jumped soared expanded shrank climbed raised lowered cut doubled "
            + "trebled tripled quadrupled moved changed passed swelled sank dwindled quintupled halved "
            + "shot up down widened narrowed shrunk slid slipped edged plunged plummeted tumbled "
            + "surged slumped "
            + "contracted lengthened shortened deepened dipped advanced improved extended boosted spread");
        lexicon.Add(
            WordRole.Pronoun, "i he she it we they you one who everyone anyone someone nobody people");
        lexicon.Add(
            WordRole.SeriesNoun, "congress conference plenum session army division corps international");
    }
}
