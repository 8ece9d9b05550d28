namespace Schwerpunkt.Publishing.Search;

/// <summary>German words that stand on every page and say nothing about it: articles, pronouns, prepositions, conjunctions, auxiliaries. Not indexed.</summary>
internal static class FunctionWords
{
    /// <summary>In the index's own spelling, separated by spaces; the script in the browser passes over the same words.</summary>
    public const string List =
        "ab aber als also am an auch auf aus bei beim bis da dabei dadurch dafuer dagegen damit dann daran darauf daraus darf darin darum das dass davon dazu dein deine dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch duerfen ein eine einem einen einer eines er es etwa etwas euch euer fuer gegen gibt hab habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes kann kein keine keinem keinen keiner koennen man mehr mein meine mich mir mit muss muessen nach nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte sowie ueber um und uns unser unsere unter viel viele vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieder will wir wird wo wollen wurde wurden zu zum zur zwar zwischen";
}
