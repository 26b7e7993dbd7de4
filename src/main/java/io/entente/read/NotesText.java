package io.entente.read;

import io.entente.model.Notes.Run;
import io.entente.model.Notes.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words of a paragraph in runs of one style; code and HTML are words like others. */
final class NotesText extends AbstractVisitor {
    private final List<Run> runs = new ArrayList<>();
    private Style style = Style.PLAIN;

    List<Run> runs() {
        return runs;
    }

    private void add(String words) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).style() == style) {
            runs.set(last, new Run(runs.get(last).words() + words, style));
        } else {
            runs.add(new Run(words, style));
        }
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        add(" ");
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(Style.EMPHASIS, () -> super.visit(emphasis));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled(Style.STRONG, () -> super.visit(emphasis));
    }

    private void styled(Style inner, Runnable children) {
        Style outer = style;
        style = inner;
        children.run();
        style = outer;
    }
}
