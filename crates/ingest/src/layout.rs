//! Paragraphs and tables of a document as lines of text.
//!
//! A table of one column is a form to write in: its paragraphs stay paragraphs. Other tables give lines of cells with tabs between, all of
//! them one paragraph of what is around the table.

/// What was laid out so far, and the tables that are open.
#[derive(Default)]
pub(crate) struct Layout {
    /// Without what stands in an open table.
    pub(crate) paragraphs: Vec<String>,
    tables: Vec<OpenTable>,
}

#[derive(Default)]
struct OpenTable {
    lines: Vec<String>,
    row: Vec<Vec<String>>,
    cell: Vec<String>,
}

impl Layout {
    /// A paragraph is at its end. One without words is nothing.
    pub(crate) fn keep(&mut self, paragraph: String) {
        if paragraph.trim().is_empty() {
            return;
        }
        match self.tables.last_mut() {
            Some(table) => table.cell.push(paragraph),
            None => self.paragraphs.push(paragraph),
        }
    }

    pub(crate) fn begin_table(&mut self) {
        self.tables.push(OpenTable::default());
    }

    pub(crate) fn end_cell(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            let cell = std::mem::take(&mut table.cell);
            table.row.push(cell);
        }
    }

    pub(crate) fn end_row(&mut self) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let row = std::mem::take(&mut table.row);
        if row.len() > 1 {
            let line = row
                .iter()
                .map(|cell| cell.join(" ").replace(['\n', '\t'], " "))
                .collect::<Vec<_>>()
                .join("\t");
            if !line.trim().is_empty() {
                table.lines.push(line);
            }
            return;
        }
        self.flush_lines();
        for paragraph in row.into_iter().flatten() {
            self.keep_outside(paragraph);
        }
    }

    /// A cell or row that is still open ends with the table: no words are lost.
    pub(crate) fn end_table(&mut self) {
        let open = self.tables.last();
        if open.is_some_and(|table| !table.cell.is_empty()) {
            self.end_cell();
        }
        let open = self.tables.last();
        if open.is_some_and(|table| !table.row.is_empty()) {
            self.end_row();
        }
        self.flush_lines();
        self.tables.pop();
    }

    /// The lines of the innermost table so far, as one paragraph of what is around it.
    fn flush_lines(&mut self) {
        let lines = self
            .tables
            .last_mut()
            .map(|table| std::mem::take(&mut table.lines))
            .unwrap_or_default();
        if !lines.is_empty() {
            self.keep_outside(lines.join("\n"));
        }
    }

    fn keep_outside(&mut self, paragraph: String) {
        let around = self
            .tables
            .len()
            .checked_sub(2)
            .and_then(|at| self.tables.get_mut(at));
        match around {
            Some(table) => table.cell.push(paragraph),
            None => self.paragraphs.push(paragraph),
        }
    }
}
