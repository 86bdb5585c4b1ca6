package app.jobbag.bank.web;

import app.jobbag.bank.BankAccountDetails;
import app.jobbag.bank.BankAccountId;
import app.jobbag.bank.BankAccounts;
import app.jobbag.bank.BankFileDetails;
import app.jobbag.bank.BankFileId;
import app.jobbag.bank.BankFileReads;
import app.jobbag.bank.BankFiles;
import app.jobbag.bank.Preview;
import app.jobbag.bank.statements.CsvColumn;
import app.jobbag.bank.statements.CsvMapping;
import app.jobbag.bank.statements.CsvStatement;
import app.jobbag.bank.statements.StatementFormat;
import app.jobbag.kernel.Refused;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of statements on their way in together. */
@Component
class BankFilePage {
    private static final int SAMPLE = 4;

    private final BankFiles files;
    private final BankFileReads reads;
    private final BankAccounts accounts;
    private final Options options;

    BankFilePage(BankFiles files, BankFileReads reads, BankAccounts accounts, Options options) {
        this.files = files;
        this.reads = reads;
        this.accounts = accounts;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public void index(Model model) {
        List<BankAccountDetails> all = accounts.all();
        model.addAttribute("files", reads.newest());
        model.addAttribute("accounts", all);
        model.addAttribute(
                "accountOptions",
                Options.from(
                        all,
                        each -> each.id().value().toString(),
                        each -> each.name() + " · " + each.currency().getCurrencyCode()));
    }

    /** What the file would bring, or what it can't be read for. */
    @Transactional(readOnly = true)
    public BankFileDetails show(BankFileId id, Model model) {
        BankFileDetails file = reads.require(id);
        byte[] bytes = reads.bytes(id);
        model.addAttribute("file", file);
        model.addAttribute("previews", List.of());
        try {
            List<Preview> previews = files.preview(file, bytes);
            model.addAttribute("previews", previews);
            model.addAttribute("takes", file.waits() && takes(previews));
        } catch (Refused unreadable) {
            model.addAttribute("unreadable", unreadable);
        }
        if (file.format() == StatementFormat.CSV) {
            table(bytes, mapping(file, bytes), model);
        }
        return file;
    }

    private CsvMapping mapping(BankFileDetails file, byte[] bytes) {
        BankAccountId account = file.account();
        return account == null ? CsvStatement.guess(bytes) : files.mapping(account, bytes);
    }

    private void table(byte[] bytes, CsvMapping mapping, Model model) {
        List<List<String>> rows = CsvStatement.read(bytes, mapping).rows();
        List<List<String>> shown =
                rows.stream().skip(mapping.skipped()).limit(SAMPLE).toList();
        int width = shown.stream().mapToInt(List::size).max().orElse(0);
        model.addAttribute("sample", shown);
        model.addAttribute("width", width);
        model.addAttribute("columnOptions", options.of(CsvColumn.values(), "bank.column."));
        model.addAttribute("separators", options.of(MappingForm.Separator.values(), "bank.separator."));
        model.addAttribute("decimals", options.of(MappingForm.Mark.values(), "bank.mark."));
        model.addAttribute("encodings", same(CsvMapping.ENCODINGS));
        model.addAttribute("datePatterns", same(CsvMapping.DATES));
        model.addAttribute("form", MappingForm.of(mapping.wide(width)));
    }

    private static List<Option> same(List<String> values) {
        return Options.from(values, each -> each, each -> each);
    }

    private static boolean takes(List<Preview> previews) {
        return previews.stream().anyMatch(Preview::takes)
                && previews.stream().noneMatch(each -> each.account() == null || each.otherCurrency());
    }
}
