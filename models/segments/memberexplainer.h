/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "segments/memberexplanation.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QStringList>

#include <vector>

namespace odziv {

/// Answers "why is this person in it?" for one row of the target level, block by block, with the record and the value
/// that decided. Uses the calling thread's reader. The workspace must outlive it.
class MemberExplainer
{
public:
    explicit MemberExplainer(Workspace &workspace, const Catalog &catalog = Catalog::builtIn());

    /// Where a criteria block passes, its findings show a record on which all of it holds; where it fails, the record
    /// that comes nearest. At most the first 500 conditions of a block are shown. NotFound when there is no such
    /// row. While there is a global constraint, it is the last block.
    Result<MemberExplanation> explain(const Segment &segment, qint64 memberId, const EvaluationOptions &options);
    /// The id of a row of `level` by its business number, or by its id where the table has no number.
    Result<qint64> findMember(const QString &level, const QString &number);
    /// The business numbers of rows of `level`, or their ids as text where the table has none or the row is gone.
    Result<QStringList> numbersOf(const QString &level, const std::vector<qint64> &ids);

private:
    Workspace &m_workspace;
    const Catalog &m_catalog;
};

} // namespace odziv
