package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What banks make of camt.053 and camt.054: forms that were met in public samples of Banque Cantonale Vaudoise, BNG, CENTROlink,
 * Credit Suisse, Danske Bank, GLS, Handelsbanken, ING, OP, PostFinance, Rabobank and SEB, written here in words of our own.
 */
class CamtFormsTest {
    private static final String OURS = "NL91ABNA0417164300";
    private static final String THEIRS = "NL20INGB0001234567";
    private static final String DAYS = "<BookgDt><Dt>2026-10-07</Dt></BookgDt><ValDt><Dt>2026-10-08</Dt></ValDt>";

    @Test
    void whatSaysNothingOfItsStateIsBookedOnTheDayItsStatementCloses() {
        ReadStatement read = statement(balance("OPBD", "5.00", "2026-10-06")
                + balance("CLBD", "17.00", "2026-10-07")
                + "<Ntry><Amt Ccy='EUR'>12</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>"
                + "<Ntry><Amt Ccy='EUR'>9</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts></Ntry>");

        assertThat(read.agrees()).isTrue();
        assertThat(read.entries())
                .singleElement()
                .extracting(ReadEntry::bookedOn)
                .isEqualTo(LocalDate.of(2026, 10, 7));
    }

    @Test
    void theDayItCountsFromStandsInForTheDayOfBooking() {
        ReadEntry read = statement("<Ntry><Amt Ccy='EUR'>2.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                        + "<ValDt><Dt>2026-05-05</Dt></ValDt></Ntry>")
                .entries()
                .get(0);

        assertThat(read.bookedOn()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void moneyThatCameBackIsFromWhomItWasSentTo() {
        ReadEntry read = credit(
                "<RvslInd>true</RvslInd>",
                "<RltdPties>" + party("Dbtr", "Our agency", OURS) + party("Cdtr", "Old studio", THEIRS) + "</RltdPties>"
                        + "<RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Account closed</AddtlInf></RtrInf>");

        assertThat(read.amount()).isEqualByComparingTo("500");
        assertThat(read.party()).isEqualTo(new ReadEntry.Party("Old studio", THEIRS));
        assertThat(read.text()).isEqualTo("Account closed");
    }

    @Test
    void whyItCameBackStandsBehindWhatWasWritten() {
        ReadEntry read = credit(
                "<RvslInd>true</RvslInd>",
                "<RmtInf><Ustrd>Invoice 7</Ustrd></RmtInf><RtrInf><AddtlInf>Wrong number</AddtlInf></RtrInf>");

        assertThat(read.text()).isEqualTo("Invoice 7 Wrong number");
    }

    @ParameterizedTest
    @CsvSource({"Cdtr, false", "Dbtr, true"})
    void theOnlyOneNamedIsTheOtherSideUnlessTheAccountIsOurs(String side, boolean reversal) {
        String parties = "<RltdPties>" + party(side, "Wanda", THEIRS) + "</RltdPties>";
        String ours = "<RltdPties>" + party(side, "Our agency", OURS) + "</RltdPties>";
        String told = "<RvslInd>" + reversal + "</RvslInd>";

        assertThat(credit(told, parties).party()).isEqualTo(new ReadEntry.Party("Wanda", THEIRS));
        assertThat(credit(told, ours).party()).isEqualTo(ReadEntry.Party.NOBODY);
    }

    @Test
    void whoIsThereButHasNoNameIsNotTheOneItWentTo() {
        ReadEntry read = credit(
                "",
                "<RltdPties><Dbtr><PstlAdr><AdrLine>Quay 5</AdrLine></PstlAdr></Dbtr>"
                        + party("Cdtr", "Our agency", "7700991") + "</RltdPties>");

        assertThat(read.party()).isEqualTo(ReadEntry.Party.NOBODY);
    }

    @Test
    void aBankMayBeTheOtherSideItself() {
        ReadEntry read = credit(
                "", "<RltdPties><Dbtr><Agt><FinInstnId><Nm>Harbour Bank</Nm></FinInstnId></Agt></Dbtr></RltdPties>");

        assertThat(read.party().name()).isEqualTo("Harbour Bank");
    }

    @Test
    void whatHasNoDayAtAllIsBookedOnTheDayItWasWritten() {
        ReadStatement read = statement("<CreDtTm>2026-03-09T23:10:00+01:00</CreDtTm>"
                + "<Ntry><Amt Ccy='EUR'>12</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry>");

        assertThat(read.entries())
                .singleElement()
                .extracting(ReadEntry::bookedOn)
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void anAccountThatIsOursIsNeverTheOtherSide() {
        ReadEntry read = credit("", "<RltdPties>" + party("Dbtr", "Our agency", OURS) + "</RltdPties>");

        assertThat(read.party()).isEqualTo(ReadEntry.Party.NOBODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<TtlChrgsAndTaxAmt Ccy='EUR'>3.10</TtlChrgsAndTaxAmt>|3.10",
                "<Rcrd><Amt Ccy='EUR'>3.00</Amt></Rcrd><Rcrd><Amt Ccy='EUR'>0.10</Amt></Rcrd>|3.10",
                "<Rcrd><Amt Ccy='EUR'>3</Amt><ChrgInclInd>true</ChrgInclInd></Rcrd>"
                        + "<Rcrd><Amt Ccy='EUR'>1</Amt><ChrgInclInd>false</ChrgInclInd></Rcrd>|3",
                "<TtlChrgsAndTaxAmt Ccy='EUR'>2.85</TtlChrgsAndTaxAmt>"
                        + "<Rcrd><Amt Ccy='EUR'>2.85</Amt><ChrgInclInd>false</ChrgInclInd></Rcrd>|0",
                "<Rcrd><Amt Ccy='USD'>15</Amt></Rcrd><Rcrd><Amt Ccy='EUR'>4</Amt></Rcrd>|4",
                "<Rcrd><Amt Ccy='EUR'>4</Amt></Rcrd><Rcrd><Amt Ccy='EUR'>1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Rcrd>|3",
                "<Amt Ccy='EUR'>7.50</Amt>|7.50"
            })
    void whatTheBankKeptIsTheSumOfItsChargesThatAreWithinTheAmount(String charges, BigDecimal kept) {
        assertThat(credit("", "<Chrgs>" + charges + "</Chrgs>").charges()).isEqualByComparingTo(kept);
    }

    @Test
    void theChargesOfABatchAreNotThoseOfEachOfItsPayments() {
        List<ReadEntry> read = statement(
                        "<Ntry><Amt Ccy='EUR'>30</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>" + DAYS
                                + "<Chrgs><TtlChrgsAndTaxAmt Ccy='EUR'>2</TtlChrgsAndTaxAmt></Chrgs><NtryDtls>"
                                + "<TxDtls><Amt Ccy='EUR'>10</Amt></TxDtls><TxDtls><Amt Ccy='EUR'>20</Amt></TxDtls></NtryDtls></Ntry>")
                .entries();

        assertThat(read).hasSize(2).allMatch(each -> each.charges().signum() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<AmtDtls><InstdAmt><Amt Ccy='USD'>540</Amt></InstdAmt><TxAmt><Amt Ccy='EUR'>500</Amt></TxAmt></AmtDtls>",
                "<AmtDtls><TxAmt><Amt Ccy='USD'>540</Amt></TxAmt><CntrValAmt><Amt Ccy='EUR'>500</Amt></CntrValAmt></AmtDtls>",
                "<Amt Ccy='USD'>540</Amt>"
            })
    void whatWasOrderedInAnotherCurrencyIsKeptWhereverItStands(String details) {
        ReadEntry read = credit("", details);

        assertThat(read.amount()).isEqualByComparingTo("500");
        assertThat(read.original()).isEqualTo(new ReadEntry.Original(new BigDecimal("540"), "USD"));
    }

    @Test
    void whatWasOrderedMayStandWithTheEntryAlone() {
        ReadEntry read = credit("<AmtDtls><InstdAmt><Amt Ccy='SEK'>5500</Amt></InstdAmt></AmtDtls>", null);

        assertThat(read.original()).isEqualTo(new ReadEntry.Original(new BigDecimal("5500"), "SEK"));
    }

    @Test
    void paymentsInAnotherCurrencyAreSplitByWhatTheyCameTo() {
        String part =
                "<TxDtls><Amt Ccy='USD'>%s</Amt><AmtDtls><CntrValAmt><Amt Ccy='EUR'>%s</Amt></CntrValAmt></AmtDtls></TxDtls>";
        List<ReadEntry> read = statement(
                        "<Ntry><Amt Ccy='EUR'>30</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>" + DAYS + "<NtryDtls>"
                                + part.formatted("11", "10") + part.formatted("22", "20") + "</NtryDtls></Ntry>")
                .entries();

        assertThat(read).extracting(ReadEntry::amount).containsExactly(new BigDecimal("10"), new BigDecimal("20"));
        assertThat(read.get(1).original()).isEqualTo(new ReadEntry.Original(new BigDecimal("22"), "USD"));
    }

    private static ReadEntry credit(String more, @Nullable String details) {
        String parts = details == null ? "" : "<NtryDtls><TxDtls>" + details + "</TxDtls></NtryDtls>";
        return statement("<Ntry><Amt Ccy='EUR'>500</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>" + DAYS
                        + more + parts + "</Ntry>")
                .entries()
                .get(0);
    }

    private static String party(String side, String name, String account) {
        return "<" + side + "><Pty><Nm>" + name + "</Nm></Pty></" + side + "><" + side + "Acct><Id><IBAN>" + account
                + "</IBAN></Id></" + side + "Acct>";
    }

    private static String balance(String code, String amount, String day) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>" + amount + "</Amt><Dt><Dt>"
                + day + "</Dt></Dt></Bal>";
    }

    private static ReadStatement statement(String content) {
        return CamtFilesTest.read(CamtFilesTest.document(
                        "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
                        CamtFilesTest.stmt("<Acct><Id><IBAN>" + OURS + "</IBAN></Id><Ccy>EUR</Ccy></Acct>" + content)))
                .get(0);
    }
}
