namespace Rangefinder.Quantities.English;

/// <summary>Words the English grammar names one by one. Each member is spelt in lower case in the lexicon.</summary>
internal enum Word
{
    None,
    A, About, Above, According, After, Again, Age, Aged, Ago, All, Alone, Along, Also, Am, An, And, Another, Any,
    Anno, Approximately, Approx, Around, As, At, Average, Ad, Bc, Bce, Be, Been, Before, Below, Beginning, Between,
    Beyond, Both, But, By, C, Ca, Cent, Centuries, Century, Circa, Clock, Close, Column, Come, Congress, Couple,
    Credited, D, Day, Days, Decade, Decades, Degrees, Domini, Down, During, E, Each, Early, Either, Eleven, End,
    Ended, Estimated, Even, Every, Evidence, Exactly, Exceeding, Excess, Ce, Far, Few, Fewer, First, Fold, Fifth,
    For, Fore, Foremost, Forth, From, Front, Full, Good, Great, Greater, Half, Hand, Have, Having, His, Hour, Hundred,
    Hundreds, I, In, Into, Is, It, Its, Just, Last, Late, Later, Latter, Least, Less, Like, Little, M, Many, Mark,
    Maximum, May, Me, Mere, Mid, Middle, Midnight, Minimum, Month, More, Moreover, Most, Much, My, Near, Nearly, Next,
    Nd, Neither, No, Nor, Noon, Not, Number, O, Odd, Of, Off, Old, On, Once, One, Only, Or, Other, Our, Out, Over,
    Overall, P, Part, Past, Per, Percent, Percentage, Plus, Point, Points, Pct, Previous, Quarter, Quarters, Rather,
    Rd, Roughly, S, Same, Second, Seconds, Set, Several, Short, Since, Sixth, Slightly, So, Some, Somewhat, Somewhere,
    St, Still, Such, Supposedly, Than, That, The, Their, Them, Then, There, Thereabouts, These, They, Third, Thirds,
    This, Those, Three, Through, Throughout, Till, Time, Times, To, Too, Total, Toward, Towards, Twice, Two, Th, Under,
    Until, Up, Upward, Upwards, Us, Usd, Very, Was, Way, We, Week, Well, Were, What, When, Whether, Where, Which, While, Who, Without,
    Whole, Whose, Will, With, Within, World, War, Would, Year, Years, You, Your, Thousand, Million, Billion, Percents,
    However, Against, Halfway, Nearer, Almost, Virtually, Practically, Nigh, Any_, Anywhere, Onwards, Present, Today,
    Square, Cubic, Pm, T, U, Evidenced, Called, Doubt, True, False, Untrue, Ever, Never, Sort, Kind, Order, Region,
    Rate, Class, Place, Places, Half_, Later_, Party, Whom, Whatever, Growth, Grew, Monthly, Annual, Annually, Yearly,
    Daily, Weekly, Hourly, Say, Apiece, Daytime, Eve, Opening, Closing, Months, Weeks, Hours, Minutes, Minute, Degree,
    Celsius, Fahrenheit, F, Old_, Or_, Equal, Nth, Double, Triple, Name, Names, Been_, Dead, Died, Born, Nature,
    Bi, Semi, Biannual, Annum, Head, Capita, Revolution, Uprising, Insurrection, Reach, Reaching, Reached, Nothing,
}
