#include <iostream>
#include <string>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<string> row(n);
    for (string &s : row) cin >> s;
    swap(row.front(), row.back());
    for (int i = 0; i < n; i++) {
        if (i > 0) cout << ' ';
        cout << row[i];
    }
    cout << endl;
}
