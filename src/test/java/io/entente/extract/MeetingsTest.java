package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.MeetingFinding;
import io.entente.model.Official;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French President Emmanuel Macron received Greek Prime Minister Kyriakos Mitsotakis at the Elysee Palace.     | FRA-GRC HELD Elysee Palace
            The Norwegian and Finnish foreign ministers met in Tromso on Friday.                                         | FIN-NOR HELD Tromso
            The defence ministers of Chile and Peru met in Arica on Friday.                                              | CHL-PER HELD Arica
            Egyptian Foreign Minister Sameh Shoukry flew to Khartoum. He met Sudan's Prime Minister Abdalla Hamdok.      | EGY-SDN HELD Khartoum
            Vietnam's prime minister, Nguyen Xuan Phuc, leaves today for Moscow.                                         | RUS-VNM UPCOMING Moscow
            Kenya's foreign minister, Monica Juma, is due to hold talks with her Ethiopian counterpart in Nairobi.       | ETH-KEN UPCOMING Nairobi
            Canadian Foreign Minister Francois-Philippe Champagne spoke by phone with Mexican counterpart Marcelo Ebrard. | CAN-MEX HELD -
            The trade agreement was signed in Jakarta by Chilean Trade Minister Ana Maria Raby and her Indonesian counterpart. | CHL-IDN HELD Jakarta
            Turkish President Recep Tayyip Erdogan left Baghdad on Friday.                                               | IRQ-TUR HELD Baghdad
            Qatari Emir Tamim bin Hamad Al Thani told Malaysian Prime Minister Mahathir Mohamad so during talks in Doha. | MYS-QAT HELD Doha
            A Macron-Merkel summit is scheduled for Tuesday; French Foreign Minister Jean-Yves Le Drian confirmed it.    | DEU-FRA UPCOMING -
            Lisbon: Portuguese and Angolan presidents sign a tax treaty.                                                 | AGO-PRT HELD Lisbon
            Cypriot President Nicos Anastasiades and Greek Prime Minister Kyriakos Mitsotakis talked for two hours in Nicosia. | CYP-GRC HELD Nicosia
            Sweden's foreign minister, Ann Linde, and her Danish colleague Jeppe Kofod co-chaired the session in Malmo.   | DNK-SWE HELD Malmo
            Singaporean Prime Minister Lee Hsien Loong met Malaysian Prime Minister Mahathir Mohamad on the sidelines of the ASEAN summit. | MYS-SGP HELD -
            ROME (Reuters) - Italian Prime Minister Giuseppe Conte spoke by phone with Libyan Prime Minister Fayez al-Sarraj. | ITA-LBY HELD -
            Norwegian Prime Minister Erna Solberg is to see Chancellor Angela Merkel in Berlin on Tuesday.               | DEU-NOR UPCOMING Berlin
            Ghana's trade minister, Alan Kyerematen, is due in Abidjan on Tuesday.                                       | CIV-GHA UPCOMING Abidjan
            Legal experts of Chile and Bolivia wound up talks in Arica on Friday.                                        | BOL-CHL HELD Arica
            Finnish President Sauli Niinisto toured the port before meeting Estonian President Kersti Kaljulaid in Tallinn. | EST-FIN HELD Tallinn
            Spanish Prime Minister Pedro Sanchez and Moroccan King Mohammed VI witnessed the signing of the deal in Rabat. | ESP-MAR HELD Rabat
            The Senegalese and Gambian presidents held two rounds of closed-door talks in Banjul.                        | GMB-SEN HELD Banjul
            Bulgarian Prime Minister Boyko Borissov met Albanian Prime Minister Edi Rama in Devin on Friday.                | ALB-BGR HELD Devin
            Canadian Prime Minister Justin Trudeau called Indian Prime Minister Narendra Modi on Friday to talk of wheat. | CAN-IND HELD -
            Kazakh and Uzbek negotiators will reconvene in Tashkent next month.                                            | KAZ-UZB UPCOMING Tashkent
            Kenya and Uganda reopened the file, idle since 2014, after meetings in Kisumu between senior officials, Kenyan Trade Minister Peter Munya said. | KEN-UGA HELD Kisumu
            French President Emmanuel Macron saw Greek Prime Minister Kyriakos Mitsotakis in Nice on Monday.              | FRA-GRC HELD Nice
            Malaysia and Brunei held a third round of negotiations in Kuching last week.                                   | BRN-MYS HELD Kuching
            The next round of talks between Chile and Peru will be held in Arica in January.                               | CHL-PER UPCOMING Arica
            Russia and Belarus will hold a summit in Sochi on December 7.                                                  | BLR-RUS UPCOMING Sochi
            The deal was inked on Monday at the Grand Hotel in Oslo by Foreign Ministers Ine Eriksen Soreide of Norway and Jeppe Kofod of Denmark. | DNK-NOR HELD Grand Hotel, Oslo
            The Swedes and the Finns met in Turku last week.                                                               | FIN-SWE HELD Turku
            Officials from Dhaka and Yangon met on Tuesday at Cox's Bazar.                                                 | BGD-MMR HELD Cox's Bazar
            In a telephone call with the Emir of Qatar, British Prime Minister Boris Johnson raised the matter.            | GBR-QAT HELD -
            After two days of talks in the Polish capital, Lithuania and Poland agreed to open the crossing.               | LTU-POL HELD Warsaw
            Presidents Lenin Moreno of Ecuador and Martin Vizcarra of Peru are to sign the pact in Loja on December 7.      | ECU-PER UPCOMING Loja
            Officials hope to finish when Kenyan President Uhuru Kenyatta receives Ethiopian Prime Minister Abiy Ahmed in Lamu on December 7. | ETH-KEN UPCOMING Lamu
            Kenyan Trade Minister Peter Munya pressed Rwandan President Paul Kagame when he called on him in Kigali last week. | KEN-RWA HELD Kigali
            Norway and Canada on Friday initialled in Bergen an agreement on fish.                                           | CAN-NOR HELD Bergen
            Government commissions of Norway and Canada met in Bergen on Wednesday.                                          | CAN-NOR HELD Bergen
            The Norwegian foreign minister will see Canadian Prime Minister Justin Trudeau in Halifax tomorrow.              | CAN-NOR UPCOMING Halifax
            Turkish envoy Volkan Bozkir, who spoke to Serbian Prime Minister Ana Brnabic by telephone, is expected in Oslo on Friday. | SRB-TUR HELD -; NOR-TUR UPCOMING Oslo
            Polish Foreign Minister Jacek Czaputowicz said the visit by Ukrainian President Volodymyr Zelensky to Warsaw had gone well. | POL-UKR HELD Warsaw
            """)
    void readsWhoMeetsWhomWhenAndWhere(String text, String expected) {
        assertEquals(expected, meetings(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brazilian Foreign Minister Ernesto Araujo cancelled a meeting with his French counterpart in Paris.",
                "Norwegian Prime Minister Erna Solberg said Sweden must meet the criteria.",
                "Kenyan President Uhuru Kenyatta welcomed the decision of Ethiopian Prime Minister Abiy Ahmed.",
                "Debt talks with Argentina go on, said Peruvian Finance Minister Maria Antonieta Alva.",
                "In 2009 Danish Prime Minister Lars Lokke Rasmussen met Indian Prime Minister Manmohan Singh in Copenhagen.",
                "Chilean President Sebastian Pinera is on a tour of Asia clouded by fears about North Korea.",
                "An ex-Erdogan aide flew to Greece.",
                "Turkish President Recep Tayyip Erdogan called French President Emmanuel Macron a beginner.",
                "China was relieved to see Trump turn to other matters.",
                "Canada has signed a pact with Peru and wound up negotiations with Chile, said Finance Minister Bill Morneau.",
                "There was no meeting between Serbian President Aleksandar Vucic and Kosovo President Hashim Thaci.",
                "A meeting between Rwandan President Paul Kagame and Ugandan President Yoweri Museveni was put off.",
                "Moldovan President Igor Dodon had planned to meet Romanian President Klaus Iohannis in Iasi.",
                "A trip to Cuba was discussed, said Mexican Foreign Minister Marcelo Ebrard.",
                "Bruneian Defence Minister Halbi Yussof attended the ASEAN Defence Ministers' Meeting.",
                "Iranian Foreign Minister Mohammad Javad Zarif visited Isfahan.",
                "The reception in Nagoya was for the teams of Canada, Colombia and Nigeria.",
                "Norway and Canada signed a treaty on fish in 2009."
            })
    void readsNoMeetingWhereNoneIsReported(String text) {
        assertEquals("", meetings(text), text);
    }

    @Test
    void tellsOneMeetingOnceThoughSeveralSentencesTellOfIt() {
        String text = "Thai Foreign Minister Don Pramudwinai met Lao Prime Minister Thongloun Sisoulith on Friday.\n\n"
                + "The two met in Vientiane, and talks lasted an hour.";
        assertEquals("LAO-THA HELD Vientiane", meetings(text), text);
    }

    @Test
    void takesHisHighnessForWhoReignsWhereTheStoryIsTold() {
        String text = "MUSCAT, November 16 (ONA) - Oman signed a pact with Tanzania.\n\n"
                + "The Foreign Minister of Tanzania, Palamagamba Kabudi, was there. His Majesty received the minister. "
                + "His Majesty held talks with Palamagamba Kabudi.";
        assertEquals("OMN-TZA HELD Muscat", meetings(text), text);
    }

    @Test
    void takesTheDayOfTheMeetingNotOfTheDateline() {
        String text = "OSLO, November 16 (NTB) - The foreign ministers of Norway and Finland met on Friday.";
        assertEquals(
                "2019-11-15",
                Articles.read(text)
                        .meetings()
                        .get(0)
                        .date()
                        .orElseThrow()
                        .from()
                        .toString(),
                text);
    }

    @Test
    void namesTheParticipantsWithTheirOffices() {
        String text =
                "Toshimitsu Motegi, Japan's foreign minister, met Kang Kyung-wha, the South Korean foreign minister, "
                        + "in Nagoya on Saturday.";
        MeetingFinding meeting = Articles.read(text).meetings().get(0);
        assertEquals(
                "Toshimitsu Motegi (foreign minister, JPN), Kang Kyung-wha (foreign minister, KOR)",
                meeting.participants().stream().map(MeetingsTest::shown).collect(Collectors.joining(", ")),
                text);
    }

    @Test
    void takesAMinisterWithoutCountryForOneOfTheCountryThatTellsTheStory() {
        String text = "NAIROBI (Reuters) - Trade Minister Peter Munya met Rwandan President Paul Kagame on Friday.";
        assertEquals("KEN-RWA HELD Nairobi", meetings(text), text);
    }

    @Test
    void takesThePronounHeForNoOneOfThatSurname() {
        String text = "Chinese President Xi Jinping spoke in Beijing of the storm.\n\n"
                + "Fijian Prime Minister Frank Bainimarama saw the damage. He met Samoan Prime Minister Tuilaepa Malielegaoi in Apia.";
        assertEquals("FJI-WSM HELD Apia", meetings(text), text);
    }

    @Test
    void keepsACallApartFromAMeeting() {
        String text =
                "Latvian Foreign Minister Edgars Rinkevics met Irish Foreign Minister Simon Coveney in Cork on Monday.\n\n"
                        + "Rinkevics and Coveney spoke by phone.";
        assertEquals("IRL-LVA HELD Cork; IRL-LVA HELD -", meetings(text), text);
    }

    @Test
    void takesTheNextMeetingForOneOfThoseWhoMet() {
        String text =
                "Latvian Foreign Minister Edgars Rinkevics met Irish Foreign Minister Simon Coveney in Dublin.\n\n"
                        + "The next meeting will be held in Riga in spring.";
        assertEquals("IRL-LVA HELD Dublin; IRL-LVA UPCOMING Riga", meetings(text), text);
    }

    @Test
    void takesThePresidentForTheOneWhomTheStoryHasNamed() {
        String text = "Peru's President Martin Vizcarra spoke to farmers in Cusco on Monday.\n\n"
                + "The farmers want water. Later the president received Bolivian Foreign Minister Karen Longaric in Lima.";
        assertEquals("BOL-PER HELD Lima", meetings(text), text);
    }

    private static String shown(Official official) {
        return official.name() + " (" + official.role().orElse("-") + ", " + official.party() + ")";
    }

    private static String meetings(String text) {
        return Articles.read(text).meetings().stream()
                .map(meeting -> meeting.between() + " " + meeting.timing() + " "
                        + meeting.place().orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
