/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace odziv {

namespace {

using Kind = DiffLine::Kind;

constexpr int mostDifferences = 1000;

/// The furthest reaching paths of Myers, one row for each number of differences.
class ShortestEdit
{
public:
    ShortestEdit(QStringList before, QStringList after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_limit(std::min<int>(static_cast<int>(m_before.size() + m_after.size()), mostDifferences))
    {}

    QList<DiffLine> run()
    {
        std::vector<int> furthest(static_cast<size_t>(2 * m_limit + 3), 0);
        for (int d = 0; d <= m_limit; ++d) {
            m_trace.push_back(furthest);
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
                int x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
                int y = x - k;
                while (x < m_before.size() && y < m_after.size() && m_before[x] == m_after[y]) {
                    ++x;
                    ++y;
                }
                at(furthest, k) = x;
                if (x >= m_before.size() && y >= m_after.size())
                    return backtrack();
            }
        }
        return replaced();
    }

private:
    int &at(std::vector<int> &row, int k) const { return row[static_cast<size_t>(k + m_limit + 1)]; }

    QList<DiffLine> backtrack()
    {
        QList<DiffLine> lines;
        int x = static_cast<int>(m_before.size());
        int y = static_cast<int>(m_after.size());
        for (int d = static_cast<int>(m_trace.size()) - 1; d >= 0; --d) {
            std::vector<int> &row = m_trace[static_cast<size_t>(d)];
            const int k = x - y;
            const bool down = k == -d || (k != d && at(row, k - 1) < at(row, k + 1));
            const int previousX = d == 0 ? 0 : at(row, down ? k + 1 : k - 1);
            const int previousY = d == 0 ? 0 : previousX - (down ? k + 1 : k - 1);
            while (x > previousX && y > previousY) {
                lines << DiffLine{Kind::Same, m_before[--x]};
                --y;
            }
            if (d > 0 && down)
                lines << DiffLine{Kind::Added, m_after[--y]};
            else if (d > 0)
                lines << DiffLine{Kind::Removed, m_before[--x]};
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    QList<DiffLine> replaced() const
    {
        QList<DiffLine> lines;
        for (const QString &line : m_before)
            lines << DiffLine{Kind::Removed, line};
        for (const QString &line : m_after)
            lines << DiffLine{Kind::Added, line};
        return lines;
    }

    QStringList m_before;
    QStringList m_after;
    int m_limit;
    std::vector<std::vector<int>> m_trace;
};

} // namespace

QList<DiffLine> diffLines(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList fresh = after.split(u'\n');
    qsizetype head = 0;
    while (head < old.size() && head < fresh.size() && old[head] == fresh[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < fresh.size() - head
           && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines << DiffLine{Kind::Same, old[i]};
    lines += ShortestEdit(old.mid(head, old.size() - head - tail), fresh.mid(head, fresh.size() - head - tail)).run();
    for (qsizetype i = old.size() - tail; i < old.size(); ++i)
        lines << DiffLine{Kind::Same, old[i]};
    return lines;
}

} // namespace odziv
