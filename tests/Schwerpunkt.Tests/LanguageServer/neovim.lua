-- Does in Neovim what an editor does, and writes what came of it to a file: nvim --headless -u NONE -c "luafile neovim.lua"
-- SERVER is the program, ROOT the folder of the repository, PAGE the page to edit, ANSWER the file to write.
local root, page, result = os.getenv('ROOT'), os.getenv('PAGE'), {}
vim.o.swapfile = false
vim.o.hidden = true
vim.cmd('edit ' .. vim.fn.fnameescape(page))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'schwerpunkt', cmd = { os.getenv('SERVER'), 'lsp', '--today', '2026-03-03' }, root_dir = root })
vim.lsp.buf_attach_client(buffer, client)

local function await(what, ready)
    if not vim.wait(60000, ready, 20) then result.failure = (result.failure or '') .. what .. '; ' end
end

local function findings()
    local found = {}
    for _, one in ipairs(vim.diagnostic.get(buffer)) do
        local code = one.user_data and one.user_data.lsp and one.user_data.lsp.code or one.code
        table.insert(found, ('%d:%d-%d %s'):format(one.lnum, one.col, one.end_col, code or ''))
    end
    table.sort(found)
    return found
end

local function to(pattern, offset)
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    vim.fn.search('\\V' .. pattern)
    local place = vim.api.nvim_win_get_cursor(0)
    vim.api.nvim_win_set_cursor(0, { place[1], place[2] + (offset or 0) })
end

local function ask(method, more)
    local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {}), 60000)
    return answers and answers[client] and answers[client].result
end

await('findings', function() return #vim.diagnostic.get(buffer) > 0 end)
result.findings = findings()

-- Completion behind the bracket of a link that is being typed.
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'Grüße 😀 zum [Ziel](zwei' })
vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buffer), 999 })
vim.cmd('normal! $')
local params = vim.lsp.util.make_position_params(0, 'utf-16')
params.position.character = params.position.character + 1
local list = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', params, 60000)[client].result
result.completion = vim.tbl_map(function(item) return item.label end, list.items)
result.replaced = list.items[1].textEdit.range.start.character
vim.cmd('normal! dd')

-- What was typed is checked again, and a repair mends it.
vim.api.nvim_buf_set_lines(buffer, 1, 2, false, { 'titel: Erste' })
await('findings of what was typed', function() return vim.tbl_contains(findings(), '1:0-5 angabe-verschrieben') end)
result.typed = findings()
local actions = ask('textDocument/codeAction', { range = { start = { line = 1, character = 0 }, ['end'] = { line = 1, character = 0 } }, context = { diagnostics = {} } })
result.action = actions[1].title
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
result.mended = vim.api.nvim_buf_get_lines(buffer, 1, 2, false)[1]

to('zwei.md', 2)
result.hover = ask('textDocument/hover').contents.value
result.references = #ask('textDocument/references', { context = { includeDeclaration = true } })
vim.lsp.buf.definition()
await('definition', function() return vim.fn.expand('%:t') == 'zwei.md' end)
result.definition = vim.api.nvim_win_get_cursor(0)
vim.cmd('buffer ' .. buffer)

-- Neovim renames the file itself and edits every other that the server names.
vim.cmd('wall')
to('zwei.md', 2)
vim.lsp.buf.rename('drei')
await('rename', function() return vim.fn.filereadable(root .. '/content/drei.md') == 1 end)
await('links', function() return vim.fn.search('drei.md', 'nw') > 0 end)
vim.cmd('wall')
result.renamed = vim.fn.readfile(root .. '/content/drei.md')
result.linked = vim.fn.readfile(page)

vim.lsp.stop_client(client)
await('goodbye', function() return vim.lsp.client_is_stopped(client) end)
vim.fn.writefile({ vim.fn.json_encode(result) }, os.getenv('ANSWER'))
vim.cmd('qa!')
