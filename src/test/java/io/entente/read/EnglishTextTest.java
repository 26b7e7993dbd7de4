package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                FJORD POWER CORP YEAR NET
                Oper shr nine cts vs three cts. Oper net 15 mln vs five mln. Revs 518 mln vs 622 mln.
                Note: oper net excludes extraordinary income of seven mln dlrs vs four mln on tax loss carryforward, offset by
                writedowns of three mln dlrs vs eight mln on water and power properties and other assets.""",
                """
                HARBOUR SAVINGS RAISES DIVIDEND
                Qtly dividend seven cts vs six cts. Pay April 20. Record March 31.
                Note: full name of company is Harbour Savings and Loan of the Northern Fjords.""",
                """
                NORLAND, ESTAVIA SIGN TREATY
                Treaty on shared waters signed at Norhaven, ministers present. Entry into force: on exchange of instruments.
                Earlier agreement of 1951 ended. Further talks: Estavia, next year, both ministers.""",
            })
    void readsNoticesInTelegraphicEnglish(String text) {
        assertTrue(EnglishText.is(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Danish, Norwegian, Swedish
                "Ministrene sagde mandag, at de to lande er enige om at underskrive en aftale om vand for hele dalen i det nye år,"
                        + " og at den gamle aftale fra 1951 under alle omstændigheder fortsat gælder for begge lande og for havet.",
                "Ministrene sa mandag at de to landene er enige om å signere en avtale om vann for hele dalen i det nye året, og at"
                        + " den gamle avtalen fra 1951 fortsatt gjelder for begge land, over og under bakken i nord.",
                "Ministrarna sade i måndags att de båda länderna är överens om att underteckna ett avtal om vatten i hela dalen"
                        + " under det nya året, och att det gamla avtalet från 1951 fortfarande gäller för båda länderna.",
                // Dutch, German
                "De ministers zeiden maandag dat de twee landen het eens zijn over een verdrag over water in de hele vallei, en dat"
                        + " het oude verdrag van 1951 in december was verlopen. Er is ook over de handel van beide landen gesproken.",
                "Die Minister sagten am Montag, dass sich die beiden Länder über einen Vertrag über das Wasser im ganzen Tal einig"
                        + " sind und dass der alte Vertrag von 1951 im Dezember ausgelaufen war. Was folgt, ist so noch offen.",
                // French, Spanish, Portuguese, Italian
                "Les ministres ont dit lundi que les deux pays sont d'accord sur un traité sur l'eau de toute la vallée et que"
                        + " l'ancien accord de 1951 a pris fin en décembre. On a aussi parlé de commerce, a dit le ministre.",
                "Los ministros dijeron el lunes que los dos países están de acuerdo en firmar un tratado sobre el agua de todo el"
                        + " valle y que el viejo acuerdo de 1951 terminó en diciembre. No se ha hablado a fondo de comercio.",
                "Os ministros disseram na segunda-feira que os dois países estão de acordo em assinar um tratado sobre a água de"
                        + " todo o vale e que o velho acordo de 1951 terminou em dezembro, no dia a seguir ao do encontro.",
                "I ministri hanno detto lunedì che i due paesi sono d'accordo a firmare un trattato sull'acqua di tutta la valle e"
                        + " che il vecchio accordo del 1951 era finito in dicembre. Si è parlato in breve di commercio.",
                // Indonesian, Turkish
                "Para menteri mengatakan pada hari Senin bahwa kedua negara sepakat untuk menandatangani perjanjian tentang air di"
                        + " seluruh lembah pada tahun baru, dan perjanjian lama dari tahun 1951 berakhir pada bulan Desember.",
                "Bakanlar pazartesi günü iki ülkenin bütün vadinin suyu hakkında yeni yılda bir anlaşma imzalamak konusunda"
                        + " anlaştığını ve 1951 tarihli eski anlaşmanın aralık ayında sona erdiğini söyledi. On konu daha var.",
            })
    void setsAsideWhatIsWrittenInAnotherLanguage(String text) {
        assertFalse(EnglishText.is(text), text);
    }
}
